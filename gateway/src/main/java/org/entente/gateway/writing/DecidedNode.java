package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.cooperation.Review;
import org.jspecify.annotations.Nullable;

@Type("DecidedProposal")
@Description("What became of one decision.")
public record DecidedNode(
    @Description("On which record.") @Id @Nullable String recordId,
    @Description("What the record is now; null where the decision was not taken.")
        @Nullable Review review,
    @Description("Of the record, after the decision.") @Nullable Integer version,
    @Description("Why it was not taken.") @Nullable RefusalNode problem) {}
