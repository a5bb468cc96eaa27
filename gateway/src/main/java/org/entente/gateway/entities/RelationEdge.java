package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What is listed on a page, and nothing more.")
public record RelationEdge(@Description("What is listed.") @NonNull RelationNode node) {}
