package org.entente.cooperation.dyad;

import java.math.BigDecimal;
import java.util.List;
import org.entente.cooperation.dyad.Series.Interval;
import org.entente.cooperation.dyad.Series.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What the records of two countries add up to, period by period. A period without records is left
 * out, unless articles name both countries then: no record is not no cooperation.
 *
 * @param spread records with a date that may be of several periods
 * @param undated records without a date; they are of no period, whichever are asked for
 * @param coverage of articles without a date that is of one period; absent, like the {@code
 *     coverage} of periods, while articles-service does not answer
 */
record SeriesView(
    String pair,
    Interval interval,
    Mode mode,
    List<Period> periods,
    Sums spread,
    Sums undated,
    @Nullable Coverage coverage) {

  /**
   * @param period such as 2025-06 or 2025
   * @param coverage how many articles name both countries
   */
  record Period(String period, Sums sums, @Nullable Integer coverage) {}

  /**
   * Sums of records. STRICT holds those that sources say happened, or that both sides claim; BROAD
   * also those that nobody has decided on.
   *
   * @param scored how many of them have a code between states, and so a score
   * @param score on PLOVER's scale, added up
   * @param goldstein on Goldstein's, added up
   * @param claimed what one side claims, somebody alleges or somebody denies: in no other sum
   * @param proposed what nobody has decided on; with BROAD only, where it is in the sums too
   */
  record Sums(
      long records,
      long scored,
      BigDecimal score,
      BigDecimal goldstein,
      @Nullable Apart claimed,
      @Nullable Apart proposed) {}

  /** The same of some apart. */
  record Apart(long records, long scored, BigDecimal score, BigDecimal goldstein) {

    static final Apart NONE = new Apart(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    Apart plus(Apart other) {
      return new Apart(
          records + other.records,
          scored + other.scored,
          score.add(other.score),
          goldstein.add(other.goldstein));
    }
  }

  /**
   * Articles that name both countries.
   *
   * @param spread with a date that may be of several periods
   */
  record Coverage(int spread, int undated) {}
}
