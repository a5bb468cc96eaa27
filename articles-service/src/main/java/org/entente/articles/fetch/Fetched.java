package org.entente.articles.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address where the answer came from, after all redirects
 * @param moved where the address has moved for good; null when it has not
 * @param retryAfter how long the server wants to be left alone; null when it does not say
 * @param body decompressed; empty for all but 200
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Fetched(
    FetchAddress address,
    @Nullable FetchAddress moved,
    int status,
    @Nullable String contentType,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Duration retryAfter,
    byte[] body) {

  Fetched movedTo(@Nullable FetchAddress place) {
    return new Fetched(address, place, status, contentType, etag, lastModified, retryAfter, body);
  }
}
