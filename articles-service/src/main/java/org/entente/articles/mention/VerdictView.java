package org.entente.articles.mention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it is answered.
 *
 * @param entityId whom it names; where it was rejected, who had been proposed, for curators only
 * @param label what that entity was called then; absent as long as it could not be asked for
 * @param entity what is known of it; only one that is FOUND is in force
 * @param decidedOn the revision that the curator decided on; a later one has it carried over
 * @param by and {@code comment}: for curators only
 */
public record VerdictView(
    VerdictKind kind,
    @Nullable String entityId,
    @Nullable String label,
    @Nullable EntityCheck entity,
    int decidedOn,
    Instant at,
    @Nullable String by,
    @Nullable String comment) {

  static @Nullable VerdictView of(Mention mention, boolean forCurator) {
    if (mention.verdict == null || mention.verdictAt == null || mention.verdictRevision == null) {
      return null;
    }
    boolean mayBeTold = forCurator || mention.verdictCheck == EntityCheck.FOUND;
    return new VerdictView(
        mention.verdict,
        mayBeTold ? MentionView.shown(mention.verdictEntityId) : null,
        mayBeTold ? mention.verdictLabel : null,
        mention.verdictCheck,
        mention.verdictRevision,
        mention.verdictAt,
        forCurator ? mention.verdictBy : null,
        forCurator ? mention.verdictComment : null);
  }
}
