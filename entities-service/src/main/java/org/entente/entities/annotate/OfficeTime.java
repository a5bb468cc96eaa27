package org.entente.entities.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's time in an office: the days between which it began and ended, as far as known. */
record OfficeTime(
    String title,
    @Nullable LocalDate startEarliest,
    @Nullable LocalDate startLatest,
    @Nullable LocalDate endEarliest,
    @Nullable LocalDate endLatest) {

  /**
   * Was the office held on a day that is not known better than to be one of these? HELD and NOT are
   * certain for each of them. A missing end does not mean "still".
   */
  OfficeHeld between(LocalDate first, LocalDate last) {
    if ((startEarliest != null && last.isBefore(startEarliest))
        || (endLatest != null && first.isAfter(endLatest))) {
      return OfficeHeld.NOT;
    }
    var begun = startLatest != null && !first.isBefore(startLatest);
    var notEnded = endEarliest != null && !last.isAfter(endEarliest);
    return begun && (notEnded || isFirstDay(first, last)) ? OfficeHeld.HELD : OfficeHeld.POSSIBLY;
  }

  private boolean isFirstDay(LocalDate first, LocalDate last) {
    return first.equals(last) && first.equals(startEarliest) && first.equals(startLatest);
  }
}
