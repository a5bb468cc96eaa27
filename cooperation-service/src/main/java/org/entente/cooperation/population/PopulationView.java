package org.entente.cooperation.population;

import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** A population as it is answered. */
public record PopulationView(String id, String label, @Nullable String country, String kind) {

  static PopulationView of(Population population) {
    return new PopulationView(
        TypeId.show(Population.PREFIX, population.id),
        population.label,
        population.country,
        population.kind);
  }
}
