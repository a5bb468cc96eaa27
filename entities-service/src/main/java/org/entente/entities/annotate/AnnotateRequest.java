package org.entente.entities.annotate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * @param atLeast a position of the change feed whose changes must be known; 503 until they are
 * @param clearance who may read the texts: names that these may not know are not looked for, nor
 *     those that the caller may not
 */
record AnnotateRequest(
    @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Text> texts,
    @Nullable String atLeast,
    @Nullable Visibility clearance) {

  static final int LONGEST_TEXT = 4_000_000;

  /**
   * @param language BCP 47, as far as the sender knows
   * @param published when; offices held that day are compared with those printed
   * @param country where it was published, an ISO code or an entity id: who of several of one name
   *     is meant
   */
  record Text(
      @NotNull @Size(max = LONGEST_TEXT) String text,
      @Nullable String language,
      @Nullable PartialDate published,
      @Nullable String country) {}
}
