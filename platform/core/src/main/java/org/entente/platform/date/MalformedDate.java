package org.entente.platform.date;

import org.entente.platform.problem.Problem;

/** The text is no date of the part of EDTF that is understood here. */
public final class MalformedDate extends Problem {

  MalformedDate(String text, String why) {
    super(400, "\"%s\" is not a date that can be kept: %s".formatted(shortened(text), why));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
