package org.entente.articles.intake.fetched;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** The page could not be had; it may be another time. */
final class PageNotFetched extends Problem {

  PageNotFetched(String reason) {
    super(422, "The page was not fetched. " + reason, List.of(new FieldError("url", reason)));
  }
}
