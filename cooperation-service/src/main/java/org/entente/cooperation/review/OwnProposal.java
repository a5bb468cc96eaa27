package org.entente.cooperation.review;

import org.entente.platform.problem.Problem;

/** Who proposes does not decide. */
public final class OwnProposal extends Problem {

  public OwnProposal() {
    super(403, "You proposed this record; somebody else must decide on it.");
  }
}
