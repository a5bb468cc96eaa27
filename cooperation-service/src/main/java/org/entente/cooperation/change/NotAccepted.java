package org.entente.cooperation.change;

import org.entente.cooperation.record.CooperationRecord;
import org.entente.platform.problem.Problem;

/** What is proposed is replaced, and what is rejected or deprecated stays as it is. */
final class NotAccepted extends Problem {

  NotAccepted(CooperationRecord record) {
    super(
        409,
        "Only accepted records are revised; %s is %s.".formatted(record.typeId(), record.review()));
  }
}
