package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("JudgementInput")
public record JudgementInput(
    @Id @NonNull String left,
    @Description("The order of the two means nothing.") @Id @NonNull String right,
    @NonNull IdentityVerdict verdict,
    @NonNull String reason) {}
