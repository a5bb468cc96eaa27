package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What is listed on a page, and nothing more.")
public record RecordRevisionEdge(
    @Description("What is listed.") @NonNull RecordRevisionNode node) {}
