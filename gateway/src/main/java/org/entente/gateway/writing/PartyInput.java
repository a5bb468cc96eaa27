package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.Role;
import org.jspecify.annotations.Nullable;

@Input("PartyInput")
@Description("Who takes part, and as what.")
public record PartyInput(
    @Description("By which claims and evidence of the same record speak of it.") @NonNull
        String key,
    @Description("As what it takes part.") @NonNull Role role,
    @Description("An entity's id or a country's code.") @Id @Nullable String entityId,
    @Description("People or things without a proper name, in place of an entity.")
        @Nullable PopulationInput population,
    @Description("The country or body it stands for.") @Id @Nullable String represents,
    @Description("As printed beside the name.") @Nullable String office) {}
