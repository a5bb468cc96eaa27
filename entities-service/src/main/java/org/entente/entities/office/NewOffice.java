package org.entente.entities.office;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.entente.entities.country.CountryCode;
import org.entente.entities.evidence.NewQuote;
import org.entente.entities.period.Period;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * That somebody held an office, as it was sent.
 *
 * @param end absent when not known, which does not mean "still"
 * @param quotes what the press says of it, at most 20; sent again with others, these are added
 * @param reason why, for those who read the history
 */
record NewOffice(
    @Valid @NotNull NewPosition position,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Boolean acting,
    @Nullable List<@Nullable NewQuote> quotes,
    @Nullable @Size(min = 1, max = 1000) String reason) {

  /**
   * @param title where it is made of several, joined by "and" or the like, each is an office
   * @param country a code of ISO 3166 or the id of a country
   * @param body the id of the body it belongs to
   * @param singleHolder true where one person at a time can hold it; when absent, that stays as it
   *     is
   * @param oneOffice true where the title is that of one office though it looks like several
   */
  record NewPosition(
      @NotBlank @Size(max = 300) String title,
      @Nullable String country,
      @Nullable String body,
      @Nullable Boolean singleHolder,
      @Nullable Boolean oneOffice) {

    List<String> titles() {
      return Boolean.TRUE.equals(oneOffice)
          ? List.of(title.strip())
          : PrintedTitles.apart(title.strip());
    }

    @Nullable String countryCode() {
      return country == null ? null : CountryCode.given(country).orElseThrow();
    }
  }

  void check() {
    var violations = new Violations();
    violations
        .check(
            position.country() == null || CountryCode.given(position.country()).isPresent(),
            "position.country",
            "Must be a code of ISO 3166, such as KH, or the id of a country.")
        .check(period().isPossible(), "end", "Must not be before the start.");
    NewQuote.check(quotes, violations);
    violations.throwIfAny();
  }

  Period period() {
    return new Period(start, end);
  }

  boolean isActing() {
    return Boolean.TRUE.equals(acting);
  }

  List<NewQuote> givenQuotes() {
    return quotes == null ? List.of() : quotes.stream().filter(Objects::nonNull).toList();
  }
}
