package org.entente.gateway.follow;

import org.eclipse.microprofile.graphql.NonNull;

public record ConflictEdge(@NonNull ConflictNode node) {}
