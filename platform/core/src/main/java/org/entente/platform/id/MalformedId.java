package org.entente.platform.id;

import org.entente.platform.problem.Problem;

/** What was given as an id is none, or one of another kind of thing. */
public final class MalformedId extends Problem {

  MalformedId(String text, String expected) {
    super(400, "\"%s\" is not an id of that kind: %s.".formatted(shortened(text), expected));
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
