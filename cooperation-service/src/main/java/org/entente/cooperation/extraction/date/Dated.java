package org.entente.cooperation.extraction.date;

import org.entente.platform.date.PartialDate;

/**
 * A date as a sentence says it.
 *
 * @param from its first token
 * @param to after its last one
 * @param ahead it begins after the day of publication
 */
public record Dated(int from, int to, PartialDate date, boolean ahead) {}
