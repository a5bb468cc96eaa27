package org.entente.gateway.follow;

import org.eclipse.microprofile.graphql.NonNull;

public record PledgeEdge(@NonNull PledgeNode node) {}
