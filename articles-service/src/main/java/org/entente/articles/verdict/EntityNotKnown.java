package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** A verdict names only whom entities-service knows. */
final class EntityNotKnown extends Problem {

  EntityNotKnown() {
    super(422, "There is no entity with this id; a verdict can only name one that there is.");
  }
}
