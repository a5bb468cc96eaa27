package org.entente.gateway.facets;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Facet")
@Description("One thing that a list can be narrowed by.")
public record FacetNode(
    @Description("As it was asked for.") @Nullable String by,
    @Description("At most 100, the most frequent first. What has no value is in no count.")
        @Nullable List<@NonNull FacetValueNode> values,
    @Description("Whether there are others.") boolean more) {}
