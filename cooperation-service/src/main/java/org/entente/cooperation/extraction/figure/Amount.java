package org.entente.cooperation.extraction.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, or one to another, and what a sign or word beside it says of it.
 *
 * @param end after its last token
 * @param value the first of a range, the least of a magnitude
 * @param upper the last of a range
 * @param currency ISO 4217, when it is money
 * @param unit "percent", or null when the nouns after it have to tell
 * @param isMagnitude "dozens"
 */
record Amount(
    int end,
    BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable String currency,
    @Nullable String unit,
    boolean isMagnitude) {

  static Amount of(BigDecimal value, int end) {
    return new Amount(end, value, null, null, null, false);
  }

  static Amount range(BigDecimal value, BigDecimal upper, int end) {
    return new Amount(end, value, upper, null, null, false);
  }

  static Amount magnitude(BigDecimal least, int end) {
    return new Amount(end, least, null, null, null, true);
  }

  Amount money(String currency, int end) {
    return new Amount(end, value, upper, currency, null, isMagnitude);
  }

  Amount percent(int end) {
    return new Amount(end, value, upper, null, "percent", isMagnitude);
  }
}
