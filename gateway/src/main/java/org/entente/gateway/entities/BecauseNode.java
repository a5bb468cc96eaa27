package org.entente.gateway.entities;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("HeldBecause")
@Description("What decided whether something was so on a day.")
public record BecauseNode(
    @Description("Which rule decided.") @Nullable HeldRule rule,
    @Description("The day that decided; null where none is known.") @Nullable LocalDate bound) {}
