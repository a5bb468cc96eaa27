package org.entente.cooperation.proposal;

import org.entente.cooperation.record.CooperationRecord;
import org.entente.platform.problem.Problem;

/** What was rejected does not come back under the same name. */
final class AlreadyRejected extends Problem {

  AlreadyRejected(CooperationRecord record) {
    super(
        409,
        "The record %s was rejected and cannot be proposed again under the same name."
            .formatted(record.typeId()));
  }
}
