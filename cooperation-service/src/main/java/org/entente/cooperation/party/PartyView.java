package org.entente.cooperation.party;

import org.entente.cooperation.population.PopulationView;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role.
 *
 * @param entityKind what the entity is; absent until it was looked up
 * @param label the entity's name then
 * @param office as printed
 * @param officeHeld whether that was the person's office when the act was; absent without an
 *     office, and until entities-service has told
 * @param country the own one, or that of whom it represents
 */
public record PartyView(
    String key,
    Role role,
    @Nullable String entityId,
    @Nullable EntityKind entityKind,
    @Nullable String label,
    @Nullable PopulationView population,
    @Nullable String represents,
    @Nullable String office,
    @Nullable OfficeHeld officeHeld,
    @Nullable String country,
    Lookup lookup) {

  static PartyView of(Party party, @Nullable PopulationView population) {
    return new PartyView(
        party.key,
        party.role,
        party.entityId,
        party.entityKind,
        party.label,
        population,
        party.represents,
        party.office,
        party.officeHeld,
        party.country,
        party.lookup);
  }
}
