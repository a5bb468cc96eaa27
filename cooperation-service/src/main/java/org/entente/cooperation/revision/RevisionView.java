package org.entente.cooperation.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.revision.Revision.State;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A state of a record that can be cited, or one that is proposed.
 *
 * @param recordId of which record
 * @param reason why it was proposed
 * @param record what it says, as it was sent; quotes of articles that may not be shown are without
 *     their words. Absent in lists
 * @param changes what it says differently from the state it was based on, old beside new; absent of
 *     the first, and in lists that were not asked for it
 */
record RevisionView(
    String recordId,
    int revision,
    State state,
    @Nullable Integer basedOn,
    String proposedBy,
    Instant proposedAt,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String comment,
    @Nullable JsonNode record,
    @Nullable List<Change> changes) {

  static RevisionView of(Revision revision) {
    return of(revision, null, null);
  }

  static RevisionView of(
      Revision revision, @Nullable JsonNode content, @Nullable List<Change> changes) {
    return new RevisionView(
        TypeId.show(CooperationRecord.PREFIX, revision.recordId),
        revision.number,
        revision.state,
        revision.basedOn,
        revision.proposedBy,
        revision.proposedAt,
        revision.reason,
        revision.decidedBy,
        revision.decidedAt,
        revision.comment,
        content,
        changes);
  }
}
