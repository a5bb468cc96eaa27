package org.entente.cooperation.extraction.figure;

import java.math.BigDecimal;
import org.entente.cooperation.figure.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A number as a sentence says it.
 *
 * @param from its first token, what qualifies it included
 * @param to after its last one
 * @param currency ISO 4217, when it is money
 * @param unit what is counted, where the nouns after it say so
 * @param nounEnd after the noun that is counted; {@code to} when there is none
 * @param cumulative it is a running total
 */
public record Quantity(
    int from,
    int to,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    Qualifier qualifier,
    @Nullable String currency,
    @Nullable String asset,
    @Nullable String unit,
    int nounEnd,
    boolean cumulative) {

  public boolean isMoney() {
    return currency != null;
  }

  /** Stands within these tokens. */
  public boolean within(int begin, int end) {
    return from >= begin && to <= end;
  }
}
