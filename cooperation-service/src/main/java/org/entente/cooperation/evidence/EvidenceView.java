package org.entente.cooperation.evidence;

import java.util.List;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A quote and where it stands.
 *
 * @param revision absent while it is unverified and none was named
 * @param start in UTF-16 code units of the revision's text
 */
public record EvidenceView(
    String id,
    String key,
    String articleId,
    @Nullable Integer revision,
    String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Nullable Integer start,
    @Nullable Integer end,
    List<String> supports,
    Verification verification,
    Standing standing) {

  static EvidenceView of(Evidence evidence) {
    return new EvidenceView(
        TypeId.show(Evidence.PREFIX, evidence.id),
        evidence.key,
        TypeId.show(Evidence.ARTICLE, evidence.articleId),
        evidence.revision,
        evidence.exact,
        evidence.prefix,
        evidence.suffix,
        evidence.start,
        evidence.end,
        evidence.supports,
        evidence.verification,
        evidence.standing);
  }
}
