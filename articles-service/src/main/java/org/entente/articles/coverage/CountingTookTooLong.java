package org.entente.articles.coverage;

import org.entente.platform.problem.Problem;

final class CountingTookTooLong extends Problem {

  CountingTookTooLong() {
    super(422, "Counting these pairs took too long. Ask for fewer at once.");
  }
}
