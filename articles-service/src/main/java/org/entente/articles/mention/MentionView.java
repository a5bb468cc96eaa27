package org.entente.articles.mention;

import java.util.UUID;
import org.entente.articles.entity.EntityRef;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A mention as it is answered.
 *
 * @param start in UTF-16 code units of the revision's text, as {@code end}, which is exclusive
 * @param entityId who owns the name; {@code canonicalId} is whom that entity is judged to be
 * @param score from 0 to 1, how sure the machine is
 * @param office as printed beside the name
 */
record MentionView(
    String id,
    String articleId,
    int revision,
    int start,
    int end,
    String surface,
    @Nullable String entityId,
    @Nullable String canonicalId,
    MentionType type,
    double score,
    @Nullable String office) {

  static MentionView of(Mention mention) {
    return new MentionView(
        TypeId.show("mention", mention.id),
        TypeId.show("article", mention.articleId),
        mention.revision,
        mention.startAt,
        mention.endAt,
        mention.surface,
        shown(mention.entityId),
        shown(mention.canonicalId),
        mention.type,
        mention.score,
        mention.office);
  }

  private static @Nullable String shown(@Nullable UUID entity) {
    return entity == null ? null : EntityRef.show(entity);
  }
}
