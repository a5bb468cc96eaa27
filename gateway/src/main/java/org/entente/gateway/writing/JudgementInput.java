package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("JudgementInput")
@Description("What a curator says of two entities.")
public record JudgementInput(
    @Description("One of the two.") @Id @NonNull String left,
    @Description("The order of the two means nothing.") @Id @NonNull String right,
    @Description("Whether they are one.") @NonNull IdentityVerdict verdict,
    @Description("Why.") @NonNull String reason) {}
