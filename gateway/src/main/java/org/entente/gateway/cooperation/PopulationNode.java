package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Population")
@Description("People or things without a proper name; several records can speak of the same one.")
public record PopulationNode(
    @Description("Its id.") @Id @NonNull String id,
    @Description("As printed.") @Nullable String label,
    @Description("ISO 3166-1 alpha-2.") @Nullable String country,
    @Description("What is counted, such as PERSON or COUNTRY.") @Nullable String kind) {}
