package org.entente.cooperation.dispute;

import org.entente.platform.problem.Problem;

/** Who files does not decide. */
final class OwnDispute extends Problem {

  OwnDispute() {
    super(403, "You filed this dispute; somebody else must decide on it.");
  }
}
