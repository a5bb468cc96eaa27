package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("SpeakerInput")
@Description("Who says something: an entity, or people without a proper name.")
public record SpeakerInput(
    @Description("An entity, or a country by its code.") @Id @Nullable String entityId,
    @Description("People without a proper name, in place of an entity.")
        @Nullable PopulationInput population) {}
