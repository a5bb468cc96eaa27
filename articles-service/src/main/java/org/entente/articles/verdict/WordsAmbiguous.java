package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** Nobody may be linked to a place that is only guessed. */
final class WordsAmbiguous extends Problem {

  WordsAmbiguous() {
    super(
        422,
        "The words stand in the text more than once; give prefix and suffix, or start and end.");
  }
}
