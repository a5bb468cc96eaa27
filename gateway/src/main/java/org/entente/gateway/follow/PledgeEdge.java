package org.entente.gateway.follow;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What is listed on a page, and nothing more.")
public record PledgeEdge(@Description("What is listed.") @NonNull PledgeNode node) {}
