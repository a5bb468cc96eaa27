package org.entente.gateway.cooperation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("RecordRevision")
@Description("What a record said, says, or is proposed to say.")
public record RecordRevisionNode(
    @Id @NonNull String recordId,
    @NonNull Integer revision,
    @Nullable RevisionState state,
    @Description("The state that it was based on; null of the first.") @Nullable Integer basedOn,
    @Nullable String proposedBy,
    @Nullable Instant proposedAt,
    @Description("Why it was proposed.") @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String comment,
    @Description("What it says differently from what it was based on; null of the first.")
        @Nullable List<@NonNull RecordChangeNode> changes) {}
