package org.entente.cooperation.population;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * People or things without a proper name. Several records can speak of the same one, which is never
 * counted twice.
 */
@Entity
public class Population {

  static final String PREFIX = "population";

  private static final Set<String> COUNTRIES = Set.of("COUNTRY", "COUNTRIES", "STATE", "STATES");
  private static final Set<String> BODIES =
      Set.of("AUTHORITY", "AUTHORITIES", "PUBLIC_BODY", "PUBLIC_BODIES");

  @Id UUID id;
  String label;
  @Nullable String country;
  String kind;

  Population() {}

  Population(String label, @Nullable String country, String kind) {
    this.id = Uuid7.next();
    this.label = label;
    this.country = country;
    this.kind = kind;
  }

  public UUID id() {
    return id;
  }

  public @Nullable String country() {
    return country;
  }

  boolean isLike(Population other) {
    return label.equals(other.label)
        && kind.equals(other.kind)
        && Objects.equals(country, other.country);
  }

  /** Such as "Thai authorities": unnamed, yet a body of a state. */
  public boolean isOfTheState() {
    return BODIES.contains(kind) || COUNTRIES.contains(kind);
  }

  /** Such as "58 countries": more than one country, and nobody says which. */
  public boolean isOfUnnamedCountries() {
    return country == null && COUNTRIES.contains(kind);
  }
}
