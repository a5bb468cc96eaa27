package org.entente.entities.office;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.entities.country.CountryCode;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What narrows lists of positions, and of who held them.
 *
 * @param position the one of this id
 * @param title words that stand in the title, without case
 * @param at only those held on that day, certainly or possibly
 */
record OfficeFilter(
    @Nullable UUID position,
    @Nullable String title,
    @Nullable UUID body,
    @Nullable String country,
    @Nullable LocalDate at) {

  private static final int LONGEST = 200;

  /**
   * @param position an id or words of the title
   */
  static OfficeFilter of(
      @Nullable String position,
      @Nullable UUID body,
      @Nullable String country,
      @Nullable LocalDate at) {
    var violations = new Violations();
    violations
        .check(
            position == null || (!position.isBlank() && position.length() <= LONGEST),
            "position",
            "Must be the id of a position or have 1 to %d characters.".formatted(LONGEST))
        .check(
            country == null || CountryCode.given(country).isPresent(),
            "country",
            "Must be a code of ISO 3166, such as KH, or the id of a country.")
        .throwIfAny();
    var id = id(position);
    return new OfficeFilter(
        id,
        id == null ? position : null,
        body,
        country == null ? null : CountryCode.given(country).orElseThrow(),
        at);
  }

  private static @Nullable UUID id(@Nullable String position) {
    return position != null && position.startsWith(Position.PREFIX + "_")
        ? TypeId.parse(Position.PREFIX, position).uuid()
        : null;
  }
}
