package org.entente.gateway.limits;

import java.util.Locale;
import org.entente.platform.problem.Problem;

public final class AnswerTooLarge extends Problem {

  public AnswerTooLarge(long limit) {
    super(
        422,
        String.format(
            Locale.ROOT,
            "The answer has grown to more than %,d values and was given up; ask for less at once.",
            limit));
  }
}
