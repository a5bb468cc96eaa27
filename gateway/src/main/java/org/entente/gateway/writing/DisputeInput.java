package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.DisputeKind;
import org.jspecify.annotations.Nullable;

@Input("DisputeInput")
@Description("What somebody says against a record.")
public record DisputeInput(
    @Description("What it asks for.") @NonNull DisputeKind kind,
    @Description("Who says it.") @NonNull String name,
    @Description("The same, where it is an entity or a country.") @Id @Nullable String entityId,
    @Description("What they say, which is shown as it is.") @NonNull String text) {}
