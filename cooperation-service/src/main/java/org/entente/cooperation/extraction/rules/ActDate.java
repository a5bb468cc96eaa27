package org.entente.cooperation.extraction.rules;

import java.util.EnumSet;
import java.util.Set;
import org.entente.cooperation.extraction.date.Dated;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.kind.Stage;

/** When an act was, or by when it is to be. */
final class ActDate {

  private static final int REACH = 16;

  private static final Set<Stage> OPEN =
      EnumSet.of(Stage.INTENDED, Stage.PROPOSED, Stage.OFFERED, Stage.PLANNED, Stage.AGREED);

  private final Lexicon lexicon;
  private final Reading reading;
  private final Suggestion suggestion;
  private final Clause clause;
  private final Trigger trigger;

  ActDate(Lexicon lexicon, Reading reading, Suggestion suggestion, Clause clause, Trigger trigger) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.suggestion = suggestion;
    this.clause = clause;
    this.trigger = trigger;
  }

  /** The date nearest to the act that no other act is nearer to. */
  void add() {
    Dated nearest = null;
    int least = Integer.MAX_VALUE;
    for (var dated : reading.dates()) {
      int distance = distance(dated.from(), dated.to());
      if (distance < least && distance <= REACH && isOurs(dated, distance)
          || (nearest == null && dated.from() <= 2 && isOurs(dated, 0))) {
        nearest = dated;
        least = distance;
      }
    }
    boolean by = nearest != null && isBy(nearest);
    if (nearest != null && by && !isOpen()) {
      return; // the day by which it was done is not the day of it
    }
    if (nearest != null && by) {
      suggestion.due = nearest;
      suggestion.because(0.03, "a day by which it is to be done stands with it");
    } else if (nearest != null) {
      suggestion.date = nearest;
      suggestion.because(0.03, "a date stands with it");
    }
  }

  /** "By the end of the month". */
  private boolean isBy(Dated dated) {
    int i = dated.from() - 1;
    while (reading.word(i).equals("the")
        || reading.word(i).equals("end")
        || reading.word(i).equals("of")) {
      i--;
    }
    return reading.word(i).equals("by");
  }

  private boolean isOpen() {
    return suggestion.stage != null && OPEN.contains(suggestion.stage);
  }

  private int distance(int from, int to) {
    return to <= trigger.from()
        ? trigger.from() - to
        : from >= trigger.to() ? from - trigger.to() : 0;
  }

  private boolean isOurs(Dated dated, int distance) {
    if (isOfSaying(dated) || dated.ahead() && !isOpen()) {
      return false;
    }
    if (dated.ahead()) {
      return true;
    }
    if (dated.from() > clause.end() && dated.from() > trigger.to()) {
      return false;
    }
    if (dated.from() <= 2) {
      return true; // opens the sentence and dates all of it
    }
    for (var other : reading.triggers()) {
      int theirs =
          dated.to() <= other.from()
              ? other.from() - dated.to()
              : dated.from() >= other.to() ? dated.from() - other.to() : 0;
      boolean after = dated.from() >= other.to();
      if (other != trigger
          && theirs < distance
          && (after || trigger.from() > other.from())
          && !isGoverned(other)) {
        return false;
      }
    }
    return true;
  }

  /** "Said on Monday that" dates the saying. */
  private boolean isOfSaying(Dated dated) {
    for (int verb = Math.max(0, dated.from() - 2); verb < dated.from(); verb++) {
      if (reading.report(lexicon, verb) != null && dated.equals(reading.saidOn(verb))) {
        return trigger.from() > dated.to();
      }
    }
    return false;
  }

  /** An act between that only says what is promised shares our date. */
  private boolean isGoverned(Trigger other) {
    return other.act().weak();
  }
}
