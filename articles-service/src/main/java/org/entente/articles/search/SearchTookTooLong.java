package org.entente.articles.search;

import org.entente.platform.problem.Problem;

/** What is rare in words that are common may have to be looked for in very many texts. */
final class SearchTookTooLong extends Problem {

  SearchTookTooLong() {
    super(
        422,
        "Looking for these words took too long. Look for rarer ones, or narrow the list with a filter.");
  }
}
