package org.entente.articles.mention;

import java.util.Objects;
import java.util.UUID;
import org.entente.articles.entity.EntityRef;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A mention as it is answered.
 *
 * @param start in UTF-16 code units of the revision's text, as {@code end}, which is exclusive
 * @param version grows with each change; the ETag holds it
 * @param entityId who is named; {@code canonicalId} is whom that entity is judged to be. Absent
 *     where a curator rejected it and where it is not known yet
 * @param score from 0 to 1, how sure the machine is; 1 where a curator decided
 * @param office as printed beside the name
 * @param officeHeld whether the person held it when the article was published; absent without an
 *     office, and where a curator named another person or office
 * @param proposal what the machine proposes, where a verdict stands over it; without a verdict the
 *     mention is the proposal
 * @param verdict what a curator decided
 * @param orphanedSince the first revision in which a verdict's place was not found again
 */
public record MentionView(
    String id,
    String articleId,
    int revision,
    int start,
    int end,
    String surface,
    long version,
    @Nullable String entityId,
    @Nullable String canonicalId,
    MentionType type,
    double score,
    @Nullable String office,
    @Nullable OfficeHeld officeHeld,
    @Nullable ProposalView proposal,
    @Nullable VerdictView verdict,
    @Nullable Integer orphanedSince) {

  /** What the machine proposes for the span. */
  public record ProposalView(
      String entityId,
      String canonicalId,
      MentionType type,
      double score,
      @Nullable String office,
      @Nullable OfficeHeld officeHeld) {

    static @Nullable ProposalView of(Mention mention) {
      if (mention.verdict == null
          || mention.proposedEntityId == null
          || mention.proposedCanonicalId == null
          || mention.proposedType == null
          || mention.proposedScore == null) {
        return null;
      }
      return new ProposalView(
          EntityRef.show(mention.proposedEntityId),
          EntityRef.show(mention.proposedCanonicalId),
          mention.proposedType,
          mention.proposedScore,
          mention.proposedOffice,
          mention.proposedOfficeHeld);
    }
  }

  /**
   * @param forCurator who decided is told to curators only
   */
  static MentionView of(Mention mention, boolean forCurator) {
    return new MentionView(
        TypeId.show("mention", mention.id),
        TypeId.show("article", mention.articleId),
        mention.revision,
        mention.startAt,
        mention.endAt,
        mention.surface,
        mention.version,
        shown(mention.entityId),
        shown(mention.canonicalId),
        mention.type,
        mention.score,
        mention.office,
        officeHeld(mention),
        ProposalView.of(mention),
        VerdictView.of(mention, forCurator),
        mention.orphanedSince);
  }

  /** The machine's finding counts for the person and the office that it proposed. */
  private static @Nullable OfficeHeld officeHeld(Mention mention) {
    return Objects.equals(mention.entityId, mention.proposedEntityId)
            && Objects.equals(mention.office, mention.proposedOffice)
        ? mention.proposedOfficeHeld
        : null;
  }

  static @Nullable String shown(@Nullable UUID entity) {
    return entity == null ? null : EntityRef.show(entity);
  }
}
