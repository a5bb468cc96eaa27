package org.entente.cooperation.extraction.date;

import org.entente.platform.date.PartialDate;

/**
 * A date as a sentence says it.
 *
 * @param from its first token
 * @param to after its last one
 */
public record Dated(int from, int to, PartialDate date) {}
