package org.entente.store.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * Something changed.
 *
 * @param type what happened to it, such as {@code article.created}
 * @param subject the TypeID of the thing
 * @param version the version of the thing after the change
 * @param position opaque; hand it back as {@code after} to read on behind it
 */
public record Change(
    UUID id, String type, String subject, long version, Instant time, String position) {}
