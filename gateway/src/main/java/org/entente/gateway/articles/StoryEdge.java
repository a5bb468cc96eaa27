package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What is listed on a page, and nothing more.")
public record StoryEdge(@Description("What is listed.") @NonNull StoryNode node) {}
