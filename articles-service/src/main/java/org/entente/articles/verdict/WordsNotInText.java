package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** A mention is a span of the text as it is. */
final class WordsNotInText extends Problem {

  WordsNotInText() {
    super(422, "The words do not stand in the text of this revision, or not there.");
  }
}
