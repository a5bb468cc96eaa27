package org.entente.cooperation.review;

import java.time.Instant;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a record.
 *
 * @param recordVersion what the reviewer saw
 */
record ReviewView(
    String id,
    Verdict verdict,
    long recordVersion,
    @Nullable String comment,
    @Nullable String successor,
    String reviewer,
    Instant decidedAt) {

  static ReviewView of(Decision decision) {
    return new ReviewView(
        TypeId.show(Decision.PREFIX, decision.id),
        decision.verdict,
        decision.recordVersion,
        decision.comment,
        decision.successorId == null ? null : TypeId.show("record", decision.successorId),
        decision.reviewer,
        decision.decidedAt);
  }
}
