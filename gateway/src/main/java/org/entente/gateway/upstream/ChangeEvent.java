package org.entente.gateway.upstream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change as a service's feed tells it.
 *
 * @param type such as {@code org.entente.record.accepted}
 * @param subject the id of what changed
 */
public record ChangeEvent(
    String id,
    String type,
    String subject,
    @Nullable Integer entityversion,
    @Nullable Instant time,
    String position) {}
