package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("SpeakerInput")
public record SpeakerInput(@Id @Nullable String entityId, @Nullable PopulationInput population) {}
