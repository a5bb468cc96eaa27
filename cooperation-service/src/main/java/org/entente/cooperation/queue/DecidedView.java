package org.entente.cooperation.queue;

import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Review;
import org.entente.platform.problem.Problem;
import org.entente.platform.problem.ProblemBody;
import org.jspecify.annotations.Nullable;

/**
 * What became of one decision.
 *
 * @param status as it would be answered alone
 * @param review what the record is now; absent where the decision was not taken
 * @param version of the record now; likewise
 * @param problem why it was not taken
 */
record DecidedView(
    @Nullable String recordId,
    int status,
    @Nullable Review review,
    @Nullable Long version,
    @Nullable ProblemBody problem) {

  static DecidedView of(CooperationRecord record) {
    return new DecidedView(record.typeId(), 200, record.review(), record.version(), null);
  }

  static DecidedView refused(@Nullable String record, Problem problem) {
    return new DecidedView(record, problem.status(), null, null, problem.body());
  }
}
