package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.NonNull;

public record EntityEdge(@NonNull EntityNode node) {}
