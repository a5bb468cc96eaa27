package org.entente.store.idempotency;

/** What a write answered. */
public record Answer<T>(int status, T body) {}
