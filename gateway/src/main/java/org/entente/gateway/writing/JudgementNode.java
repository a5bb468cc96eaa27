package org.entente.gateway.writing;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Judgement")
@Description("What somebody says of two entities.")
public record JudgementNode(
    @Id @NonNull String id,
    @Description("The older of the two.") @Id @Nullable String left,
    @Id @Nullable String right,
    @Nullable IdentityVerdict verdict,
    @Nullable String reason,
    @Nullable String author,
    @Nullable Instant madeAt) {}
