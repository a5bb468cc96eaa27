package org.entente.gateway.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Speaker")
@Description("An entity or a population that says something.")
public record SpeakerNode(
    @Description("The entity's name when it was looked up.") @Nullable String label,
    @Description("People without a proper name; null of an entity.")
        @Nullable PopulationNode population,
    @Ignore @JsonProperty("entityId") @Nullable String who) {}
