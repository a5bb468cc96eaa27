package org.entente.gateway.engine;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as it is passed on to the services.
 *
 * @param authorization the header as it was sent
 * @param idempotencyKey likewise; writes can be retried under it
 */
public record Asker(@Nullable String authorization, @Nullable String idempotencyKey) {}
