package org.entente.cooperation.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.population.NewPopulation;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who says what of a record, and how.
 *
 * @param by who says it; absent when nobody is named
 * @param via through whom or what, as printed
 * @param about what is said: {@code record}, {@code date}, {@code place}, {@code figure:<key>} or
 *     {@code party:<key>}
 * @param evidence keys of the quotes that show it
 */
public record NewClaim(
    @Nullable String key,
    @Nullable By by,
    @Nullable String via,
    @Schema(type = SchemaType.STRING, implementation = Stance.class) @Nullable String stance,
    List<String> about,
    @Nullable PartialDate saidOn,
    List<String> evidence) {

  /**
   * An entity or a population.
   *
   * @param entityId an id of the entities service, or the ISO 3166 code of a country
   */
  @Schema(name = "NewSpeaker")
  public record By(@Nullable String entityId, @Nullable NewPopulation population) {}

  public NewClaim {
    about = Given.list(about);
    evidence = Given.list(evidence);
  }
}
