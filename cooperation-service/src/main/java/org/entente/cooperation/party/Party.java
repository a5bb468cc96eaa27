package org.entente.cooperation.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.cooperation.party.EntityLookup.Found;
import org.entente.cooperation.party.Side.Nature;
import org.entente.cooperation.population.Population;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/** Somebody in a role, with the label and country as they were when they were looked up. */
@Entity
@Table(name = "record_party")
class Party {
  @Id UUID id;
  UUID recordId;
  int position;

  @Column(name = "party_key")
  String key;

  @Enumerated(EnumType.STRING)
  Role role;

  @Nullable String entityId;

  @Enumerated(EnumType.STRING)
  @Nullable EntityKind entityKind;

  @Nullable String label;
  @Nullable UUID populationId;
  @Nullable String represents;
  @Nullable String office;

  @Enumerated(EnumType.STRING)
  @Nullable OfficeHeld officeHeld;

  @Nullable String country; // the own one, or that of whom it represents

  @Enumerated(EnumType.STRING)
  Nature nature;

  @Enumerated(EnumType.STRING)
  Lookup lookup;

  Party() {}

  Party(
      UUID record,
      int position,
      String key,
      Role role,
      NewParty given,
      @Nullable Population population) {
    this.id = Uuid7.next();
    this.recordId = record;
    this.position = position;
    this.key = key;
    this.role = role;
    this.entityId = given.entityId() == null ? null : EntityRef.id(given.entityId());
    this.represents = given.represents() == null ? null : EntityRef.id(given.represents());
    this.office = given.office();
    this.nature = Nature.NAMED;
    this.lookup = Lookup.PENDING;
    if (population != null) {
      this.populationId = population.id();
      this.country = population.country();
      this.nature = nature(population);
    }
  }

  /** Ids that it needs to know more of. */
  Stream<String> asks() {
    return Stream.concat(Stream.ofNullable(entityId), Stream.ofNullable(represents));
  }

  /**
   * Takes over what is known now; it is resolved once everything it asks for is. Whom it represents
   * decides its country.
   */
  void resolve(Found found) {
    var own = found.of(entityId);
    var principal = found.of(represents);
    if (own != null) {
      entityId = own.id();
      label = own.name();
      entityKind = EntityKind.of(own.kind());
      country = own.country();
      nature = own.isOfTheState() ? Nature.STATE : Nature.NAMED;
    }
    if (principal != null) {
      represents = principal.id();
      country = principal.country();
      nature = principal.isOfTheState() ? Nature.STATE : nature;
    }
    var isKnown = (entityId == null || own != null) && (represents == null || principal != null);
    lookup = isKnown ? Lookup.RESOLVED : Lookup.PENDING;
  }

  private static Nature nature(Population population) {
    if (population.isOfUnnamedCountries()) {
      return Nature.COUNTRIES;
    }
    return population.isOfTheState() ? Nature.STATE : Nature.UNNAMED;
  }

  Side side() {
    return new Side(role, country, nature, lookup == Lookup.RESOLVED);
  }
}
