package org.entente.articles.intake;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A text is refused rather than cut. */
final class TextTooLong extends Problem {

  TextTooLong(int longest) {
    super(
        413,
        "The text is longer than the %d characters that are taken here.".formatted(longest),
        List.of(new FieldError("text", "Must have at most %d characters.".formatted(longest))));
  }
}
