package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** An article names only entities that all of its readers may see. */
final class EntityHiddenFromReaders extends Problem {

  EntityHiddenFromReaders() {
    super(422, "This entity may not be seen by all who may read the article.");
  }
}
