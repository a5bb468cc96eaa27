package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.NonNull;

public record RelationEdge(@NonNull RelationNode node) {}
