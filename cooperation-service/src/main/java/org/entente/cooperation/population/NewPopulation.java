package org.entente.cooperation.population;

import org.entente.cooperation.given.Given;
import org.jspecify.annotations.Nullable;

/**
 * A population as a caller names it: one that is there by its {@code id}, or a new one by {@code
 * label} and {@code kind}. Within one record the same label means the same population.
 *
 * @param label as printed, such as {@code 93 Thai nationals}
 * @param country the one country that all of them are nationals of or stand in, as an ISO 3166 code
 * @param kind what is counted, such as {@code PERSONS}, {@code COUNTRIES}, {@code AUTHORITIES},
 *     {@code SITES}
 */
public record NewPopulation(
    @Nullable String id, @Nullable String label, @Nullable String country, @Nullable String kind) {

  static final String KIND = "[A-Z][A-Z_]{0,39}";

  public void check(Given given, String field) {
    if (id != null) {
      given.id(Population.PREFIX, id, field + ".id");
      given.check(
          label == null && country == null && kind == null,
          field,
          "Is named by its id or described, not both.");
      return;
    }
    given.requiredText(label, 300, field + ".label");
    given.country(country, field + ".country");
    given.check(
        kind != null && kind.matches(KIND),
        field + ".kind",
        "Must say what is counted, in capital letters, such as PERSONS or COUNTRIES.");
  }
}
