package org.entente.cooperation.reading;

import org.entente.platform.problem.Problem;

final class ReadingNotFound extends Problem {

  ReadingNotFound(String article) {
    super(404, "%s was not read yet, or is no article.".formatted(article));
  }
}
