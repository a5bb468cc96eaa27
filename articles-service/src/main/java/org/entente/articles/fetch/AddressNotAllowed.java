package org.entente.articles.fetch;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** The address is none that would ever be fetched. */
public final class AddressNotAllowed extends Problem {

  public AddressNotAllowed(String reason) {
    super(422, "This address is not fetched. " + reason, List.of(new FieldError("url", reason)));
  }
}
