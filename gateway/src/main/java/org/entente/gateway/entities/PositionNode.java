package org.entente.gateway.entities;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Position")
@Description("An office, whoever holds it.")
public record PositionNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("What it is called.") @Nullable String title,
    @Description("ISO 3166-1 alpha-2.") @Nullable String country,
    @Ignore @JsonProperty("body") @Nullable String bodyId) {}
