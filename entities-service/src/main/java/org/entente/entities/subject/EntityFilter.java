package org.entente.entities.subject;

import java.util.Arrays;
import org.entente.entities.country.CountryCode;
import org.entente.entities.name.NameText;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list.
 *
 * @param country ISO 3166 alpha-2
 * @param q what a name begins with, or from three letters on holds, without case and diacritics
 * @param externalId {@code scheme:value} as others call it, or what its sender calls it
 */
record EntityFilter(
    @Nullable Kind kind,
    @Nullable String country,
    @Nullable String q,
    @Nullable String externalId) {

  private static final int LONGEST_Q = 200;

  /** A scheme, a colon and a value. */
  private static final int LONGEST_ID = 241;

  static EntityFilter of(
      @Nullable String kind,
      @Nullable String country,
      @Nullable String q,
      @Nullable String externalId) {
    var violations = new Violations();
    var kinds = Arrays.stream(Kind.values()).map(Enum::name).toList();
    violations
        .check(
            kind == null || kinds.contains(kind),
            "kind",
            "Must be one of %s.".formatted(String.join(", ", kinds)))
        .check(
            country == null || CountryCode.given(country).isPresent(),
            "country",
            "Must be a code of ISO 3166, such as KH, or the id of a country.")
        .check(
            q == null || (!NameText.folded(q).isEmpty() && q.length() <= LONGEST_Q),
            "q",
            "Must have 1 to %d characters.".formatted(LONGEST_Q))
        .check(
            externalId == null || (!externalId.isBlank() && externalId.length() <= LONGEST_ID),
            "externalId",
            "Must have 1 to %d characters.".formatted(LONGEST_ID))
        .throwIfAny();
    return new EntityFilter(
        kind == null ? null : Kind.valueOf(kind),
        country == null ? null : CountryCode.given(country).orElseThrow(),
        q,
        externalId);
  }
}
