package org.entente.articles.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to ask a server for.
 *
 * @param accept the media types that would do
 * @param etag of what is known already; null when nothing is
 * @param lastModified likewise
 * @param within how long it may take as a whole
 */
public record FetchRequest(
    FetchAddress address,
    String accept,
    @Nullable String etag,
    @Nullable String lastModified,
    Duration within) {}
