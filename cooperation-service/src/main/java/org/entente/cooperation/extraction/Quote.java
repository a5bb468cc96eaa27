package org.entente.cooperation.extraction;

import java.util.List;

/**
 * Whole sentences of the passage that show something.
 *
 * @param key by which claims of the same draft speak of it
 * @param start in UTF-16 code units
 * @param end after the last one
 * @param supports {@code record}, {@code date}, {@code figure:<key>} or {@code party:<key>}
 */
public record Quote(String key, int start, int end, List<String> supports) {

  public Quote {
    supports = List.copyOf(supports);
  }
}
