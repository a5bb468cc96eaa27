package org.entente.cooperation.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.population.PopulationView;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** Who says what of a record; see {@link NewClaim} for what the fields mean. */
public record ClaimView(
    String id,
    String key,
    @Nullable By by,
    @Nullable String via,
    Stance stance,
    List<String> about,
    @Nullable PartialDate saidOn,
    List<String> evidence) {

  /**
   * An entity or a population.
   *
   * @param label the entity's name when it was looked up
   */
  @Schema(name = "Speaker")
  public record By(
      @Nullable String entityId, @Nullable String label, @Nullable PopulationView population) {}

  static ClaimView of(Claim claim, @Nullable PopulationView population) {
    var isNamed = claim.byEntityId != null || population != null;
    return new ClaimView(
        TypeId.show(Claim.PREFIX, claim.id),
        claim.key,
        isNamed ? new By(claim.byEntityId, claim.byLabel, population) : null,
        claim.via,
        claim.stance,
        claim.about,
        claim.saidOn == null ? null : claim.saidOn.date(),
        claim.evidence);
  }
}
