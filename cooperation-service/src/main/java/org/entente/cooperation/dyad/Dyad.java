package org.entente.cooperation.dyad;

import org.jspecify.annotations.Nullable;

/**
 * The two countries that a record is about.
 *
 * @param first the code that comes first in the alphabet
 * @param direction absent when they act alike
 */
public record Dyad(String first, String second, @Nullable Direction direction) {

  /** Who acts towards whom. */
  public record Direction(String from, String to) {}

  static Dyad of(String one, String other) {
    return one.compareTo(other) < 0 ? new Dyad(one, other, null) : new Dyad(other, one, null);
  }

  static Dyad directed(String from, String to) {
    var pair = of(from, to);
    return new Dyad(pair.first, pair.second, new Direction(from, to));
  }

  /** As it is written in tables and addresses, such as {@code KH-KR}. */
  public String pair() {
    return first + "-" + second;
  }
}
