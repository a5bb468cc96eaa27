package org.entente.cooperation.population;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.cooperation.given.Given;

/** Within one record the same label means the same people; so it cannot mean two sorts of them. */
public final class PopulationRules {

  private final Given given;

  public PopulationRules(Given given) {
    this.given = given;
  }

  /**
   * Notes every population that has the label of an earlier one and is another.
   *
   * @param populations by the field that names each, in the order of the request
   */
  public void check(Map<String, NewPopulation> populations) {
    var earlier = new HashMap<String, String>();
    populations.forEach((field, population) -> {
      var label = population.label();
      var first = label == null ? null : earlier.putIfAbsent(label, field);
      if (first != null) {
        given.check(
            isSame(population, Objects.requireNonNull(populations.get(first))),
            field,
            "Has the label of %s and another country or kind.".formatted(first));
      }
    });
  }

  private static boolean isSame(NewPopulation one, NewPopulation other) {
    return Objects.equals(one.country(), other.country())
        && Objects.equals(one.kind(), other.kind());
  }
}
