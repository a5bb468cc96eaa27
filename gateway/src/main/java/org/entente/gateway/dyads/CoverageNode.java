package org.entente.gateway.dyads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Coverage")
@Description("Articles that name both countries.")
public record CoverageNode(
    @Description("With a date that may be of several periods.") @Nullable Integer spread,
    @Description("Without a date.") @Nullable Integer undated) {}
