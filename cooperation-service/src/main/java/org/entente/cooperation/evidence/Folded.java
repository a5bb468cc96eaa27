package org.entente.cooperation.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as words of a source are compared: composed (NFC), every run of white space one space,
 * nothing invisible.
 */
record Folded(String text) {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");

  static Folded of(String printed) {
    var composed = Normalizer.normalize(printed, Normalizer.Form.NFC);
    return new Folded(
        SPACE.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip());
  }

  boolean holds(Folded words) {
    return text.contains(words.text);
  }
}
