package org.entente.entities.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decided whether something was so on a day.
 *
 * @param bound the day that decided; absent where none is known
 */
public record Because(Rule rule, @Nullable LocalDate bound) {

  /** How a bound decides. */
  public enum Rule {
    /** NOT: the day is before the earliest day it can have begun. */
    BEFORE_EARLIEST_START,
    /** NOT: the day is after the latest day it can have ended. */
    AFTER_LATEST_END,
    /** HELD: the day is the one it began. */
    FIRST_DAY,
    /** HELD: the day is not before the latest day it can have begun. */
    BEGUN,
    /** HELD: the day is not after the earliest day it can have ended. */
    NOT_ENDED,
    /** POSSIBLY: it may have begun by then or later; the bound is the latest it can have. */
    MAY_NOT_HAVE_BEGUN,
    /** POSSIBLY: it may have ended by then or later; the bound is the earliest it can have. */
    MAY_HAVE_ENDED,
    /** POSSIBLY: nobody told when it began. */
    NO_START_KNOWN,
    /** POSSIBLY: nobody told when it ended, which does not mean "still". */
    NO_END_KNOWN
  }
}
