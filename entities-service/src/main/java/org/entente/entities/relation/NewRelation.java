package org.entente.entities.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.entente.entities.evidence.NewQuote;
import org.entente.entities.period.Period;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is to another, as it was sent.
 *
 * @param to the other's id, or the ISO code of a country
 * @param end absent when not known, which does not mean "still"
 * @param quotes what the press says of it, at most 20; sent again with others, these are added
 * @param reason why, for those who read the history
 */
record NewRelation(
    @NotNull RelationType type,
    @NotBlank String to,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable List<@Nullable NewQuote> quotes,
    @Nullable @Size(min = 1, max = 1000) String reason) {

  /** What can be corrected: when it was so. Another type or other ends are another relation. */
  record Dates(
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      @Nullable List<@Nullable NewQuote> quotes,
      @Nullable @Size(min = 1, max = 1000) String reason) {

    Period period() {
      return new Period(start, end);
    }

    void check() {
      var violations = new Violations();
      violations.check(period().isPossible(), "end", "Must not be before the start.");
      NewQuote.check(quotes, violations);
      violations.throwIfAny();
    }

    List<NewQuote> givenQuotes() {
      return quotes == null ? List.of() : quotes.stream().filter(Objects::nonNull).toList();
    }
  }

  Dates dates() {
    return new Dates(start, end, quotes, reason);
  }
}
