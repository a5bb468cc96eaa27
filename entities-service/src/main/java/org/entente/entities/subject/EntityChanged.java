package org.entente.entities.subject;

import java.util.UUID;

/** Fired within the transaction that changes an entity or its names. */
public record EntityChanged(UUID id) {}
