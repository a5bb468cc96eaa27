package org.entente.cooperation.code;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A code of a record.
 *
 * @param scheme with its version, such as {@code PLOVER-2.0/5e0c24f}
 * @param layer what it is about
 * @param code such as {@code COERCE:deport}
 * @param author GIVEN with the record, or by the TABLE of kinds, stages and modes
 * @param score on the scheme's scale of conflict and cooperation, of codes by the table; series add
 *     up those of the STATE layer alone
 */
public record CodeView(
    String scheme, Layer layer, String code, Author author, @Nullable BigDecimal score) {

  /** Who says so. */
  public enum Author {
    GIVEN,
    TABLE
  }
}
