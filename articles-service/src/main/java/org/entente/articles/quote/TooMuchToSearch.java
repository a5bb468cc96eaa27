package org.entente.articles.quote;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Nothing was looked for. */
final class TooMuchToSearch extends Problem {

  TooMuchToSearch() {
    super(
        422,
        "The texts that these quotes are said to be from are too long to be searched at once. Ask about fewer quotes, or about quotes from fewer articles.",
        List.of(new FieldError("quotes", "Must be fewer where texts are this long.")));
  }
}
