package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.extraction.text.Token;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.kind.StageFamily;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** The same event told twice in one article is one draft with two quotes. */
final class Merging {

  private static final double ALIKE = 0.5;

  /** Only the last events are compared, so that a long text costs no more than its length. */
  private static final int MOST_COMPARED = 25;

  /** What tells one event, the surest telling first. */
  record Event(List<Suggestion> tellings) {
    Suggestion first() {
      return tellings.getFirst();
    }
  }

  private Merging() {}

  static List<Event> of(List<Suggestion> suggestions) {
    var byKey = new HashMap<String, List<Event>>();
    var events = new ArrayList<Event>();
    for (var suggestion : suggestions) {
      var within = withinSentence(events, suggestion);
      if (within != null) {
        continue;
      }
      var key = suggestion.act.kind() + " " + suggestion.negated + " " + told(suggestion);
      var alike = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      var same =
          alike.stream()
              .skip(Math.max(0, alike.size() - MOST_COMPARED))
              .filter(event -> isSame(event.first(), suggestion))
              .findFirst();
      if (same.isPresent()) {
        same.get().tellings().add(suggestion);
      } else {
        var event = new Event(new ArrayList<>(List.of(suggestion)));
        alike.add(event);
        events.add(event);
      }
    }
    return events;
  }

  /**
   * "Brought back 73, the largest group ever repatriated" tells one act twice, once without sides.
   */
  private static @Nullable Event withinSentence(List<Event> events, Suggestion suggestion) {
    for (int i = events.size() - 1; i >= 0; i--) {
      var first = events.get(i).first();
      if (first.reading != suggestion.reading) {
        return null;
      }
      boolean isLess =
          first.act.kind() == suggestion.act.kind()
              && first.negated == suggestion.negated
              && first.act.kind().family() != StageFamily.SPEECH
              && !first.sides().equals(suggestion.sides())
              && first.sides().containsAll(suggestion.sides())
              && !suggestion.has(Role.ACTOR)
              && fits(number(first), number(suggestion));
      if (isLess) {
        return events.get(i);
      }
    }
    return null;
  }

  /** Who was away, wherever it was; else all sides. */
  private static Set<String> told(Suggestion suggestion) {
    return suggestion.act.kind() == Kind.ABSENCE
        ? suggestion.sides(Set.of(Role.ABSENT))
        : suggestion.sides();
  }

  private static boolean isOpen(@Nullable Stage stage) {
    return stage == Stage.PLANNED || stage == Stage.AGREED || stage == Stage.INTENDED;
  }

  private static boolean isSame(Suggestion one, Suggestion other) {
    if (one.reading == other.reading) {
      return true;
    }
    var kind = one.act.kind();
    boolean needsWords =
        kind.family() == StageFamily.SPEECH
            || kind.family() == StageFamily.COMMITMENT && one.stage != other.stage
            || !Objects.equals(one.stage, other.stage);
    if (kind == Kind.ABSENCE
        || (kind == Kind.JOINT_TASK_FORCE && isOpen(one.stage) && isOpen(other.stage))) {
      return true;
    }
    if (needsWords) {
      return likeness(one, other) >= ALIKE;
    }
    return fits(edtf(one), edtf(other))
        && fits(number(one), number(other))
        && samePlaces(one, other);
  }

  private static boolean samePlaces(Suggestion one, Suggestion other) {
    return one.reading.sentence().paragraph() == other.reading.sentence().paragraph()
        || likeness(one, other) > 0.15
        || equal(edtf(one), edtf(other))
        || equal(number(one), number(other));
  }

  private static boolean equal(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private static boolean fits(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static @Nullable String edtf(Suggestion suggestion) {
    return suggestion.date == null ? null : suggestion.date.date().edtf();
  }

  private static @Nullable String number(Suggestion suggestion) {
    for (var counted : suggestion.counted) {
      var quantity = counted.quantity();
      if (quantity.value() != null) {
        return quantity.value().stripTrailingZeros().toPlainString();
      }
    }
    return null;
  }

  private static double likeness(Suggestion one, Suggestion other) {
    var words = words(one);
    var others = words(other);
    var common = new HashSet<>(words);
    common.retainAll(others);
    int all = words.size() + others.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }

  private static Set<String> words(Suggestion suggestion) {
    var words = new HashSet<String>();
    for (Token token : suggestion.reading.sentence().tokens()) {
      if (token.isWord() && token.word().length() > 4) {
        words.add(token.word());
      }
    }
    return words;
  }
}
