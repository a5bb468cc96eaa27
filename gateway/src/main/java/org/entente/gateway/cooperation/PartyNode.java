package org.entente.gateway.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.entente.gateway.articles.OfficeHeld;
import org.entente.gateway.entities.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A party as cooperation-service tells it.
 *
 * @param who the entity's id or a country's code; null for a population
 * @param standsFor likewise
 */
@Type("Party")
@Description("An entity or a population in a role.")
public record PartyNode(
    @Description("By which claims and evidence of the same record speak of it.")
        @Nullable String key,
    @Description("As what it takes part.") @Nullable Role role,
    @Description("What the entity is; null for a population, and until it was looked up.")
        @Nullable EntityKind entityKind,
    @Description("The entity's name when it was looked up.") @Nullable String label,
    @Description("People or things without a proper name; null of an entity.")
        @Nullable PopulationNode population,
    @Description("As printed beside the name.") @Nullable String office,
    @Description("Whether that was the person's office when the act was.")
        @Nullable OfficeHeld officeHeld,
    @Description("The own one or that of whom it represents, ISO 3166-1 alpha-2.")
        @Nullable String country,
    @Description("Whether it was looked up.") @Nullable Lookup lookup,
    @Ignore @JsonProperty("entityId") @Nullable String who,
    @Ignore @JsonProperty("represents") @Nullable String standsFor) {}
