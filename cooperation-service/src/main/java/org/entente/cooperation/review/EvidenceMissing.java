package org.entente.cooperation.review;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A record cannot be accepted on what it shows. */
final class EvidenceMissing extends Problem {

  EvidenceMissing(List<FieldError> errors) {
    super(422, "The record cannot be accepted: what lacks evidence is named under errors.", errors);
  }
}
