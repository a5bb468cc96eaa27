package org.entente.entities.subject;

import org.entente.platform.problem.Problem;

/** The entity has that name already. */
final class NameKnown extends Problem {

  NameKnown(Subject subject, GivenName name) {
    this(subject, name.value());
  }

  NameKnown(Subject subject, String name) {
    super(409, "%s is called \"%s\" already.".formatted(subject.typeId(), name));
  }
}
