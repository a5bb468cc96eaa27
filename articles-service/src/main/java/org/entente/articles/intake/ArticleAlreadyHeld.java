package org.entente.articles.intake;

import org.entente.platform.problem.Problem;

/** The article is there, but not for the eyes of who sends it again. */
final class ArticleAlreadyHeld extends Problem {

  ArticleAlreadyHeld() {
    super(409, "This article is held already and is not shown to you; nothing was stored.");
  }
}
