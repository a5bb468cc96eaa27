package org.entente.cooperation.reading;

import java.time.Instant;
import java.util.Map;

/**
 * What came of the last reading of an article.
 *
 * @param number how often the article was read
 * @param reader which machine read it, with its version
 * @param proposed how many records it suggests that may be decided on
 * @param dropped how many it suggested that do not hold, by why
 */
record ReadingView(
    String articleId,
    int revision,
    long number,
    String reader,
    Readings.State outcome,
    int proposed,
    Map<Dropped, Integer> dropped,
    Instant readAt) {}
