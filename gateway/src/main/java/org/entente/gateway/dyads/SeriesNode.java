package org.entente.gateway.dyads;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("DyadSeries")
@Description(
    "What records of two countries add up to, period by period. No record is not no cooperation.")
public record SeriesNode(
    @Description("How long its periods are.") @Nullable SeriesInterval interval,
    @Description("Which records are in the sums.") @Nullable SeriesMode mode,
    @Description("Those with records, or with articles that name both.")
        @Nullable List<@NonNull PeriodNode> periods,
    @Description("Records whose date may be of several periods.") @Nullable SumsNode spread,
    @Description("Records without a date, whichever periods are asked for.")
        @Nullable SumsNode undated,
    @Description(
            "Of articles that are of no one period. Null when articles-service does not answer.")
        @Nullable CoverageNode coverage) {}
