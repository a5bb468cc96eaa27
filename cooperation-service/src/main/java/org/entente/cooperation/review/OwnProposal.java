package org.entente.cooperation.review;

import org.entente.platform.problem.Problem;

/** Who proposes does not decide. */
final class OwnProposal extends Problem {

  OwnProposal() {
    super(403, "You proposed this record; somebody else must decide on it.");
  }
}
