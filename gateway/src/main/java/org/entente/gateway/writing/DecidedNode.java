package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.cooperation.Review;
import org.jspecify.annotations.Nullable;

@Type("DecidedProposal")
@Description("What became of one decision.")
public record DecidedNode(
    @Id @Nullable String recordId,
    @Description("What the record is now; null where the decision was not taken.")
        @Nullable Review review,
    @Nullable Integer version,
    @Description("Why it was not taken.") @Nullable RefusalNode problem) {}
