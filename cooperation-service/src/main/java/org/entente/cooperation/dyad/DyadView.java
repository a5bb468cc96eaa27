package org.entente.cooperation.dyad;

import java.util.List;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What accepted records say of two countries.
 *
 * @param records how many there are
 * @param undated how many of them have no date
 * @param absences records in which one of the two stayed away from what the other hosted; they are
 *     no records of the dyad
 * @param openPledges how many pledges are neither kept nor contradicted nor lapsed
 * @param conflicts how many pairs of statements cannot both be
 * @param first the one that was earliest, of those that say when; absent when none does
 * @param last the one that was latest, likewise
 */
record DyadView(
    String pair,
    long records,
    long undated,
    long absences,
    long openPledges,
    long conflicts,
    List<Count> kinds,
    @Nullable Dated first,
    @Nullable Dated last) {

  /**
   * How many records there are of one kind and stage.
   *
   * @param negated given, and true, where they say that it was not done
   */
  record Count(Kind kind, @Nullable Stage stage, @Nullable Boolean negated, long records) {}

  /** A record and when it was. */
  record Dated(String recordId, Kind kind, PartialDate date) {}
}
