package org.entente.cooperation.party;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.population.NewPopulation;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part: an entity or a population, in a role.
 *
 * @param key by which claims and evidence of the same record speak of it
 * @param entityId an id of the entities service, or the ISO 3166 code of a country
 * @param represents the country or body it stands for, likewise
 * @param office as printed beside the name
 */
public record NewParty(
    @Nullable String key,
    @Nullable String entityId,
    @Nullable NewPopulation population,
    @Schema(type = SchemaType.STRING, implementation = Role.class) @Nullable String role,
    @Nullable String represents,
    @Nullable String office) {

  /** Tells whether two parties are the same somebody. */
  @Nullable Object who() {
    if (entityId != null || population == null) {
      return entityId;
    }
    return population.id() != null ? population.id() : population.label();
  }
}
