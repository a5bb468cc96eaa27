package org.entente.store.job;

import org.jspecify.annotations.Nullable;

/** A job that is not tried any more until it is asked for again. */
public record ParkedJob(String queue, String key, int attempts, @Nullable String lastError) {}
