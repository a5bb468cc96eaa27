package org.entente.platform.id;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A UUID that tells what it identifies, written as {@code article_01jd…} (TypeID specification 0.3:
 * a prefix, an underscore, and 26 characters of Crockford's base 32 in lower case).
 *
 * @param prefix the kind of thing, lower-case letters and underscores
 */
public record TypeId(String prefix, UUID uuid) {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int[] VALUES = values();
  private static final int LENGTH = 26;
  private static final Pattern PREFIX = Pattern.compile("[a-z]([a-z_]{0,61}[a-z])?");

  public TypeId {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException("A prefix is of lower-case letters: " + prefix);
    }
  }

  /** A new id, later than all before it. */
  public static TypeId next(String prefix) {
    return new TypeId(prefix, Uuid7.next());
  }

  public static String show(String prefix, UUID uuid) {
    return new TypeId(prefix, uuid).toString();
  }

  /** Reads an id of whatever kind. */
  public static TypeId parse(String text) {
    var end = text.lastIndexOf('_');
    if (end < 1 || !PREFIX.matcher(text.substring(0, end)).matches()) {
      throw new MalformedId(text, "an id is a kind, an underscore and 26 characters");
    }
    return parse(text.substring(0, end), text);
  }

  /** Reads an id that must be of one kind. */
  public static TypeId parse(String prefix, String text) {
    if (text.length() != prefix.length() + 1 + LENGTH || !text.startsWith(prefix + "_")) {
      throw wrong(prefix, text);
    }
    var high = 0L;
    var low = 0L;
    for (int i = prefix.length() + 1; i < text.length(); i++) {
      var c = text.charAt(i);
      var value = c < 128 ? VALUES[c] : -1;
      if (value < 0 || (i == prefix.length() + 1 && value > 7)) {
        throw wrong(prefix, text);
      }
      high = high << 5 | low >>> 59;
      low = low << 5 | value;
    }
    return new TypeId(prefix, new UUID(high, low));
  }

  @Override
  public String toString() {
    var text = new char[LENGTH];
    var high = uuid.getMostSignificantBits();
    var low = uuid.getLeastSignificantBits();
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = ALPHABET.charAt((int) (low & 31));
      low = low >>> 5 | high << 59;
      high >>>= 5;
    }
    return prefix + "_" + new String(text);
  }

  private static MalformedId wrong(String prefix, String text) {
    return new MalformedId(text, "expected %s_ and 26 characters after it".formatted(prefix));
  }

  private static int[] values() {
    var values = new int[128];
    Arrays.fill(values, -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      values[ALPHABET.charAt(i)] = i;
    }
    return values;
  }
}
