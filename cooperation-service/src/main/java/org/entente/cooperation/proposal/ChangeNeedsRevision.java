package org.entente.cooperation.proposal;

import org.entente.cooperation.record.CooperationRecord;
import org.entente.platform.problem.Problem;

/** Readers may have cited it: what was accepted is not overwritten. */
final class ChangeNeedsRevision extends Problem {

  ChangeNeedsRevision(CooperationRecord record) {
    super(
        409,
        "The record %s is %s: a change to it is a proposed revision of it, which is not offered yet."
            .formatted(record.typeId(), record.review()));
  }
}
