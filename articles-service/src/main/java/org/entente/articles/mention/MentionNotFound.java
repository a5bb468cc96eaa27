package org.entente.articles.mention;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

/** There is none, or none that may be seen. */
public final class MentionNotFound extends Problem {

  public MentionNotFound(TypeId id) {
    super(404, "There is no mention %s.".formatted(id));
  }
}
