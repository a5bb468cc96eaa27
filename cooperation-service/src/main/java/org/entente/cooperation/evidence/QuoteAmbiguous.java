package org.entente.cooperation.evidence;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.cooperation.evidence.ArticlesClient.Status;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A quote stands in its article more than once, and nothing tells which place is meant. */
final class QuoteAmbiguous extends Problem {

  private QuoteAmbiguous(List<FieldError> errors) {
    super(
        422,
        "A quote stands in its article more than once; say which one with prefix, suffix or start.",
        errors);
  }

  static void throwIfAny(Checked checked) {
    var errors =
        IntStream.range(0, checked.results().size())
            .filter(i -> checked.of(i).status() == Status.AMBIGUOUS)
            .mapToObj(i ->
                new FieldError(
                    "evidence[%d].exact".formatted(i), "Stands in the article more than once."))
            .toList();
    if (!errors.isEmpty()) {
      throw new QuoteAmbiguous(errors);
    }
  }
}
