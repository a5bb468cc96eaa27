package org.entente.gateway.dyads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Period")
public record PeriodNode(
    @Description("Such as 2025-06 or 2025.") @Nullable String period,
    @Nullable SumsNode sums,
    @Description(
            "How many articles name both countries. Null when articles-service does not answer.")
        @Nullable Integer coverage) {}
