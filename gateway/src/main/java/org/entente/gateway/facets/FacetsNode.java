package org.entente.gateway.facets;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Facets")
@Description(
    "How many there are of a list, and how they are spread over what it can be narrowed by.")
public record FacetsNode(
    @Description("How many were counted.") @Nullable Integer total,
    @Description("False where only the newest that match were counted.") boolean complete,
    @Description("In the order in which they were asked for.")
        @Nullable List<@NonNull FacetNode> facets) {}
