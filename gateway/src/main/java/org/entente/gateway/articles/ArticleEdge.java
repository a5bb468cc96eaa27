package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What is listed on a page, and nothing more.")
public record ArticleEdge(@Description("What is listed.") @NonNull ArticleNode node) {}
