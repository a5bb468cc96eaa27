package org.entente.cooperation.review;

import org.entente.cooperation.record.CooperationRecord;
import org.entente.platform.problem.Problem;

/** The record is not in the state that the verdict is about. */
final class VerdictOutOfTurn extends Problem {

  VerdictOutOfTurn(Verdict verdict, CooperationRecord record) {
    super(
        409,
        "%s is for what is %s; the record %s is %s."
            .formatted(verdict, verdict.before, record.typeId(), record.review()));
  }
}
