package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** Nobody can be named in a text that is withheld or withdrawn. */
final class TextNotShown extends Problem {

  TextNotShown() {
    super(409, "The text of this article may not be shown, so nobody can be found in it.");
  }
}
