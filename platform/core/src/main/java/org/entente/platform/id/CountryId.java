package org.entente.platform.id;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The ids of countries: the same in every installation, made of the two letters of ISO 3166-1
 * alpha-2. They are UUIDs of version 7 with time 0, so that they sort before all others.
 */
public final class CountryId {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  private static final long HIGH = 0x0000_0000_0000_7000L;
  private static final long LOW = 0x8000_0000_0000_0000L;

  private CountryId() {}

  /** Whether this has the form of a country's code; not whether there is such a country. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /**
   * @param code two capital letters
   */
  public static UUID of(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException("Not a code of two capital letters: " + code);
    }
    return new UUID(HIGH, LOW | code.charAt(0) << 8 | code.charAt(1));
  }

  /** The two letters, if this is the id of a country. */
  public static Optional<String> codeOf(UUID id) {
    var letters = id.getLeastSignificantBits() & ~LOW;
    if (id.getMostSignificantBits() != HIGH || letters > 0xFFFF) {
      return Optional.empty();
    }
    var code = "" + (char) (letters >> 8) + (char) (letters & 0xFF);
    return isCode(code) ? Optional.of(code) : Optional.empty();
  }
}
