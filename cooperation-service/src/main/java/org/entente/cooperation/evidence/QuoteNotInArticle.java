package org.entente.cooperation.evidence;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.cooperation.evidence.ArticlesClient.Result;
import org.entente.cooperation.evidence.ArticlesClient.Status;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A quote does not stand in the article it is said to be from. */
final class QuoteNotInArticle extends Problem {

  private QuoteNotInArticle(List<FieldError> errors) {
    super(
        422,
        "A quote does not stand in its article; what comes nearest is told under errors.",
        errors);
  }

  static void throwIfAny(Checked checked) {
    var errors =
        IntStream.range(0, checked.results().size())
            .filter(i -> checked.of(i).status() == Status.NOT_FOUND)
            .mapToObj(
                i -> new FieldError("evidence[%d].exact".formatted(i), nearest(checked.of(i))))
            .toList();
    if (!errors.isEmpty()) {
      throw new QuoteNotInArticle(errors);
    }
  }

  private static String nearest(Result result) {
    return result.nearest() == null
        ? "Does not stand in the article, and nothing there is near to it."
        : "Does not stand in the article; nearest is \"%s\".".formatted(result.nearest());
  }
}
