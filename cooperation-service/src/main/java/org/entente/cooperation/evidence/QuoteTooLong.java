package org.entente.cooperation.evidence;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A quote is kept as printed, and the white space printed in it makes it too long for that. */
final class QuoteTooLong extends Problem {

  private QuoteTooLong(List<FieldError> errors) {
    super(422, "A quote is printed with so much white space that it is too long.", errors);
  }

  static void throwIfAny(Checked checked) {
    var errors =
        IntStream.range(0, checked.results().size())
            .filter(i -> checked.of(i).isTooLong())
            .mapToObj(i ->
                new FieldError(
                    "evidence[%d].exact".formatted(i),
                    "Is printed with more than %d characters; quote less of it."
                        .formatted(EvidenceRules.MAX_QUOTE)))
            .toList();
    if (!errors.isEmpty()) {
      throw new QuoteTooLong(errors);
    }
  }
}
