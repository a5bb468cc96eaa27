package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.NonNull;

public record PublisherEdge(@NonNull PublisherNode node) {}
