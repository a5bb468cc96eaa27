package org.entente.gateway.dyads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Period")
@Description("What the records of one period add up to.")
public record PeriodNode(
    @Description("Such as 2025-06 or 2025.") @Nullable String period,
    @Description("What the records of the period add up to.") @Nullable SumsNode sums,
    @Description(
            "How many articles name both countries. Null when articles-service does not answer.")
        @Nullable Integer coverage) {}
