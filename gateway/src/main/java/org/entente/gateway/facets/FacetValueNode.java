package org.entente.gateway.facets;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("FacetValue")
@Description("A value and how many have it.")
public record FacetValueNode(
    @Description("As the list's filter takes it.") @NonNull String value,
    @Description("What people call it, where the value is an id.") @Nullable String label,
    @Description("How many have it.") @Nullable Integer count) {}
