package org.entente.entities.match;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A name that may be meant, and whose it is.
 *
 * @param canonical whom its owner is taken for, as far as the caller may know
 */
record FoundName(
    UUID entity,
    UUID canonical,
    Kind kind,
    @Nullable String country,
    @Nullable Born born,
    String value,
    NameKind nameKind) {

  /** The days on which a person can have been born, each null where it is open. */
  record Born(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    boolean canBe(PartialDate date) {
      return (earliest == null || date.latest() == null || !date.latest().isBefore(earliest))
          && (latest == null || date.earliest() == null || !date.earliest().isAfter(latest));
    }

    /** In words. */
    String shown() {
      if (isDay()) {
        return "on " + earliest;
      }
      return earliest == null
          ? "by " + latest
          : latest == null
              ? "from %s on".formatted(earliest)
              : "between %s and %s".formatted(earliest, latest);
    }

    boolean isDay() {
      return earliest != null && earliest.equals(latest);
    }
  }
}
