package org.entente.entities.subject;

import java.util.UUID;

/** Fired within the transaction in which others than before may see an entity. */
public record ReadersChanged(UUID id) {}
