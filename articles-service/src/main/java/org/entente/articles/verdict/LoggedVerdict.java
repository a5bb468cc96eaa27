package org.entente.articles.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a span once.
 *
 * @param kind that of a verdict, or WITHDRAWN
 * @param revision the one it was decided on
 * @param label what the entity was called then
 */
record LoggedVerdict(
    String kind,
    int revision,
    @Nullable String entityId,
    @Nullable String label,
    @Nullable String comment,
    String by,
    Instant at) {}
