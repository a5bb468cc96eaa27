package org.entente.gateway.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Place")
@Description("Where something was.")
public record PlaceNode(
    @Description("The entity's name when it was looked up.") @Nullable String label,
    @Description("As printed.") @Nullable String text,
    @Ignore @JsonProperty("entityId") @Nullable String where) {}
