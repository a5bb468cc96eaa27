package org.entente.cooperation.conflict;

import java.util.List;
import org.entente.cooperation.record.RecordView;

/**
 * Two things that cannot both be. Both stay as their sources say them.
 *
 * @param records of both, that which came in first first; one where both stand in one record
 */
record ConflictView(Type type, Part one, Part other, List<RecordView> records) {

  /** What excludes what. */
  enum Type {
    /** Numbers of one measure and unit for the same people or things. */
    FIGURES,
    /** What somebody says and somebody denies. */
    CLAIMS,
    /** The dates of two records that are judged to be of the same act. */
    DATES,
    /** Two records of which one contradicts the other. */
    RECORDS
  }

  /**
   * @param about {@code record}, {@code figure:<key>} or {@code claim:<key>}
   */
  record Part(String recordId, String about) {}
}
