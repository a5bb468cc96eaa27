package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("PlaceInput")
@Description("Where it was: an entity, or as printed.")
public record PlaceInput(
    @Description("Which entity it is.") @Id @Nullable String entityId,
    @Description("As printed.") @Nullable String text) {}
