package org.entente.cooperation.evidence;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.cooperation.evidence.ArticlesClient.Status;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A quote is of an article or revision that does not exist, or that may not be quoted. */
final class UnknownArticle extends Problem {

  private UnknownArticle(List<FieldError> errors) {
    super(422, "A quote is of an article that is not there or may not be quoted.", errors);
  }

  static void throwIfAny(List<NewEvidence> evidence, Checked checked) {
    throwIfAny(
        evidence,
        IntStream.range(0, evidence.size())
            .filter(i -> checked.of(i).status() == Status.NO_ARTICLE || checked.of(i).isHidden())
            .boxed()
            .toList());
  }

  static void throwIfAny(List<NewEvidence> evidence, List<Integer> unknown) {
    var errors =
        unknown.stream()
            .map(i ->
                new FieldError(
                    "evidence[%d].articleId".formatted(i),
                    "There is no article %s that can be quoted%s."
                        .formatted(evidence.get(i).articleId(), revision(evidence.get(i)))))
            .toList();
    if (!errors.isEmpty()) {
      throw new UnknownArticle(errors);
    }
  }

  private static String revision(NewEvidence quote) {
    return quote.revision() == null ? "" : " with a revision " + quote.revision();
  }
}
