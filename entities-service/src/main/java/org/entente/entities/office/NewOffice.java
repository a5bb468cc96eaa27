package org.entente.entities.office;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.entente.entities.country.CountryCode;
import org.entente.entities.evidence.NewQuote;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * That somebody held an office, as it was sent.
 *
 * @param end absent when not known, which does not mean "still"
 * @param quotes what the press says of it, at most 20; sent again with others, these are added
 */
record NewOffice(
    @Valid @NotNull NewPosition position,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Boolean acting,
    @Nullable List<@Nullable NewQuote> quotes) {

  /**
   * @param country a code of ISO 3166 or the id of a country
   * @param body the id of the body it belongs to
   */
  record NewPosition(
      @NotBlank @Size(max = 300) String title, @Nullable String country, @Nullable String body) {

    @Nullable String countryCode() {
      return country == null ? null : CountryCode.given(country).orElseThrow();
    }
  }

  void check() {
    var earliest = start == null ? null : start.earliest();
    var latest = end == null ? null : end.latest();
    var violations = new Violations();
    violations
        .check(
            position.country() == null || CountryCode.given(position.country()).isPresent(),
            "position.country",
            "Must be a code of ISO 3166, such as KH, or the id of a country.")
        .check(
            earliest == null || latest == null || !latest.isBefore(earliest),
            "end",
            "Must not be before the start.");
    NewQuote.check(quotes, violations);
    violations.throwIfAny();
  }

  List<NewQuote> givenQuotes() {
    return quotes == null ? List.of() : quotes.stream().filter(Objects::nonNull).toList();
  }
}
