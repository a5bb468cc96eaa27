package org.entente.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * Where a page ends.
 *
 * @param endCursor opaque, good for this list and these filters only; absent on an empty page
 */
public record PageInfo(@Nullable String endCursor, boolean hasNextPage) {}
