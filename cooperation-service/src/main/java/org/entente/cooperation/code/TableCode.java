package org.entente.cooperation.code;

import java.math.BigDecimal;

/**
 * A code that follows from the table.
 *
 * @param scheme with its version
 * @param score on the scheme's scale of conflict and cooperation, from -10 to 10
 */
public record TableCode(String scheme, Layer layer, String code, BigDecimal score) {}
