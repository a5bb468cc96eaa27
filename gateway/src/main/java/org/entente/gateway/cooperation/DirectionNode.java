package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Direction")
@Description("Who acts towards whom, ISO 3166-1 alpha-2.")
public record DirectionNode(
    @Description("Who acts.") @Nullable String from,
    @Description("Towards whom.") @Nullable String to) {}
