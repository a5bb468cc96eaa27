package org.entente.cooperation.dyad;

import java.util.regex.Pattern;
import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/** Two countries as they are written in an address. */
public final class Pair {

  private static final Pattern PAIR = Pattern.compile("([A-Z]{2})-([A-Z]{2})");

  private Pair() {}

  /**
   * In alphabetical order, whichever order it was given in; null when there is none or it is not
   * valid.
   */
  public static @Nullable String read(Given given, @Nullable String pair, String field) {
    if (pair == null) {
      return null;
    }
    var parts = PAIR.matcher(pair);
    if (!parts.matches()) {
      given.check(false, field, "Must be two countries by their ISO 3166 codes, such as KH-KR.");
      return null;
    }
    if (parts.group(1).equals(parts.group(2))) {
      given.check(false, field, "Must be two different countries.");
      return null;
    }
    return Dyad.of(parts.group(1), parts.group(2)).pair();
  }
}
