package org.entente.cooperation.proposal;

import org.entente.cooperation.record.CooperationRecord;
import org.entente.platform.problem.Problem;

/** Readers may have cited it: what was accepted is not overwritten. */
final class ChangeNeedsRevision extends Problem {

  ChangeNeedsRevision(CooperationRecord record) {
    super(
        409,
        "The record %s is %s: a change to it is a revision, to be proposed at /v1/records/%s/revisions."
            .formatted(record.typeId(), record.review(), record.typeId()));
  }
}
