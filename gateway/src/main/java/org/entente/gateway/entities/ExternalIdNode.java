package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ExternalId")
@Description("What others call an entity, such as iso3166 KH.")
public record ExternalIdNode(
    @Description("Whose id it is.") @Nullable String scheme,
    @Description("The id.") @Nullable String value) {}
