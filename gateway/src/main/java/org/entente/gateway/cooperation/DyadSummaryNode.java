package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("DyadSummary")
@Description("What accepted records say of two countries. No record is not no cooperation.")
public record DyadSummaryNode(
    @Description("How many there are.") @Nullable Integer records,
    @Description("How many of them have no date.") @Nullable Integer undated,
    @Description("In how many others one of the two stayed away from what the other hosted.")
        @Nullable Integer absences,
    @Description("How many pledges are neither kept nor contradicted nor lapsed.")
        @Nullable Integer openPledges,
    @Description("How many pairs of statements cannot both be.") @Nullable Integer conflicts,
    @Description("How many of each kind and stage, the most frequent first.")
        @Nullable List<@NonNull KindCountNode> kinds,
    @Description("The earliest, of those that say when.") @Nullable DatedRecordNode first,
    @Description("The latest, of those that say when.") @Nullable DatedRecordNode last) {}
