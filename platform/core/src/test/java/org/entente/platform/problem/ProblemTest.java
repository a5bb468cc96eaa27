package org.entente.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  static final class QuoteNotInArticle extends Problem {
    QuoteNotInArticle() {
      super(422, "No.");
    }
  }

  @Test
  void nameIsTheContract() {
    assertThat(new QuoteNotInArticle().body())
        .isEqualTo(
            new ProblemBody(
                "/problems/quote-not-in-article", "Quote not in article", 422, "No.", null));
  }

  @Test
  void everyFieldAtFaultIsNamed() {
    var violations =
        new Violations()
            .check(false, "a", "is wrong")
            .check(true, "b", "is right")
            .check(false, "c", "too");

    assertThat(violations.errors())
        .isEqualTo(List.of(new FieldError("a", "is wrong"), new FieldError("c", "too")));
  }
}
