package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.NonNull;

public record RecordReviewEdge(@NonNull RecordReviewNode node) {}
