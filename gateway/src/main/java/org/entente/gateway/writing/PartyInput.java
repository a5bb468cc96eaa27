package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Role;
import org.jspecify.annotations.Nullable;

@Input("PartyInput")
public record PartyInput(
    @NonNull String key,
    @NonNull Role role,
    @Description("An entity's id or a country's code.") @Id @Nullable String entityId,
    @Nullable PopulationInput population,
    @Description("The country or body it stands for.") @Id @Nullable String represents,
    @Description("As printed beside the name.") @Nullable String office) {}
