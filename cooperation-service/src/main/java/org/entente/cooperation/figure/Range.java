package org.entente.cooperation.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most that a figure can mean, by which it is searched; an open end is absent.
 * "Around 1,000" is taken to be rounded at its last digit that is not zero, half a step each way:
 * 500 to 1,500.
 */
record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Range of(
      Qualifier qualifier,
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper) {
    if (value == null || (lower != null && upper != null)) {
      return new Range(lower, upper);
    }
    if (qualifier != Qualifier.ABOUT) {
      return new Range(value, value);
    }
    var step =
        value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros().ulp().multiply(HALF);
    return new Range(
        Objects.requireNonNullElse(lower, value.subtract(step)),
        Objects.requireNonNullElse(upper, value.add(step)));
  }
}
