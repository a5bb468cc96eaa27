package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("PopulationInput")
@Description("People or things without a proper name: one that is known by its id, or a new one.")
public record PopulationInput(
    @Description("Of one that is known.") @Id @Nullable String id,
    @Description("As printed.") @Nullable String label,
    @Description("ISO 3166-1 alpha-2.") @Nullable String country,
    @Description("What is counted, such as PERSONS or COUNTRIES.") @Nullable String kind) {}
