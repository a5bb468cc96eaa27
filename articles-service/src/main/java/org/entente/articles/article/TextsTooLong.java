package org.entente.articles.article;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Texts are refused together rather than cut. */
final class TextsTooLong extends Problem {

  TextsTooLong(long length, long most) {
    super(
        422,
        "The texts of these articles have %d characters together, and at most %d are given at once. Ask for fewer articles."
            .formatted(length, most),
        List.of(new FieldError("ids", "Must be fewer where texts are this long.")));
  }
}
