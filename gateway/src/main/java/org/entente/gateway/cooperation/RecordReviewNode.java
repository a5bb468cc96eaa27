package org.entente.gateway.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("RecordReview")
@Description("A decision about a record.")
public record RecordReviewNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("What was decided.") @Nullable ReviewVerdict verdict,
    @Description("Of the record, that the reviewer saw.") @Nullable Integer recordVersion,
    @Description("Why, as told.") @Nullable String comment,
    @Description("Who decided.") @Nullable String reviewer,
    @Nullable Instant decidedAt,
    @Ignore @JsonProperty("successor") @Nullable String successorId) {}
