package org.entente.gateway.cooperation;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Dispute")
@Description("What somebody says against a record.")
public record DisputeNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("Against which record.") @Id @Nullable String recordId,
    @Description("What it asks for.") @Nullable DisputeKind kind,
    @Description("Who says it.") @Nullable String name,
    @Description("The same, where it is an entity.") @Id @Nullable String entityId,
    @Description("What is said, as it was filed.") @Nullable String text,
    @Description("What became of it.") @Nullable DisputeState state,
    @Nullable Instant filedAt,
    @Description("What a curator says to it.") @Nullable String answer,
    @Nullable Instant decidedAt) {}
