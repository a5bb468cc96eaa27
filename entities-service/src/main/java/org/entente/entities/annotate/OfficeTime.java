package org.entente.entities.annotate;

import java.time.LocalDate;
import org.entente.entities.period.Period;

/** A person's time in an office, as far as known. */
record OfficeTime(String title, Period time) {

  /** Was the office held on a day that is not known better than to be one of these? */
  OfficeHeld between(LocalDate first, LocalDate last) {
    return switch (time.between(first, last)) {
      case HELD -> OfficeHeld.HELD;
      case POSSIBLY -> OfficeHeld.POSSIBLY;
      case NOT -> OfficeHeld.NOT;
    };
  }
}
