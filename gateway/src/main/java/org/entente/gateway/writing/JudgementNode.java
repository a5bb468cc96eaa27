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
    @Description("Its id.") @Id @NonNull String id,
    @Description("The older of the two.") @Id @Nullable String left,
    @Description("The younger of the two.") @Id @Nullable String right,
    @Description("Whether they are one.") @Nullable IdentityVerdict verdict,
    @Description("Why, as told.") @Nullable String reason,
    @Description("Whose judgement it is.") @Nullable String author,
    @Nullable Instant madeAt) {}
