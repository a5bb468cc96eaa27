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
    @Description("Of which record.") @Id @NonNull String recordId,
    @Description("Its number; the first is 1.") @NonNull Integer revision,
    @Description("What became of it.") @Nullable RevisionState state,
    @Description("The state that it was based on; null of the first.") @Nullable Integer basedOn,
    @Description("Who proposed it.") @Nullable String proposedBy,
    @Nullable Instant proposedAt,
    @Description("Why it was proposed.") @Nullable String reason,
    @Description("Who decided on it.") @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Description("What was said when it was decided on.") @Nullable String comment,
    @Description("What it says differently from what it was based on; null of the first.")
        @Nullable List<@NonNull RecordChangeNode> changes) {}
