package org.entente.cooperation.evidence;

import java.util.List;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A quote and where it stands.
 *
 * @param revision absent while it is unverified and none was named
 * @param exact as printed; absent, with prefix and suffix, while the article is withheld, and for
 *     good when it was withdrawn: {@code standing} tells
 * @param start in UTF-16 code units of the revision's text
 */
public record EvidenceView(
    String id,
    String key,
    String articleId,
    @Nullable Integer revision,
    @Nullable String exact,
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
        evidence.isShown() ? evidence.exact : null,
        evidence.isShown() ? evidence.prefix : null,
        evidence.isShown() ? evidence.suffix : null,
        evidence.start,
        evidence.end,
        evidence.supports,
        evidence.verification,
        evidence.withheld ? Standing.WITHHELD : evidence.standing);
  }
}
