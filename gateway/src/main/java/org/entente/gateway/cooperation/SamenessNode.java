package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Sameness")
public record SamenessNode(
    @Description("KIND, PARTIES, DATE or FIGURES.") @Nullable String part,
    @Nullable String detail) {}
