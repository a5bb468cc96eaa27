package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.NonNull;

public record StoryEdge(@NonNull StoryNode node) {}
