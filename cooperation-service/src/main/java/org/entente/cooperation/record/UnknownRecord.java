package org.entente.cooperation.record;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A request names other records that do not exist, or that its sender may not see. */
final class UnknownRecord extends Problem {

  UnknownRecord(List<FieldError> errors) {
    super(422, "A record that is named does not exist; each place is named under errors.", errors);
  }
}
