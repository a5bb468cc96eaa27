package org.entente.articles.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A web page as it came.
 *
 * @param address as asked for, or where it has moved for good
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FetchedPage(FetchAddress address, byte[] bytes, @Nullable String contentType) {}
