package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a text has spoken so far. What is explicitly taken up again ("both sides", "he") may
 * stand in the paragraph before; what is only left out must stand in the sentence before.
 */
final class Discourse {

  private static final int PARAGRAPHS_BACK = 2;

  /** "Both sides" are remembered longer: nobody else can be meant. */
  private static final int PAIR_BACK = 4;

  private record Told(Referent referent, int paragraph, int sentence, boolean subject) {}

  private static final int REMEMBERED = 40;

  private final List<Told> told = new ArrayList<>();
  private @Nullable Referent speaker;
  private @Nullable Referent lastSpeaker;
  private int lastSpoke;
  private List<Referent> meeting = List.of();

  /** Notes everybody of a sentence, subjects apart. */
  void note(Reading reading, int sentence) {
    for (var referent : reading.referents()) {
      boolean reporter =
          reading.word(referent.from() - 1).equals("told") && referent.is(Nature.BODY);
      if (!reporter && !referent.is(Nature.ANAPHOR, Nature.ADJECTIVE, Nature.THING)) {
        boolean subject = reading.preposition(reading.listed(referent).getFirst()) == null;
        told.add(new Told(referent, reading.sentence().paragraph(), sentence, subject));
      }
    }
    while (told.size() > REMEMBERED) {
      told.removeFirst();
    }
  }

  void speaker(@Nullable Referent speaker, int paragraph) {
    this.speaker = speaker;
    if (speaker != null) {
      lastSpeaker = speaker;
      lastSpoke = paragraph;
    }
  }

  @Nullable Referent speaker() {
    return speaker;
  }

  /** For whom an anaphor stands; nobody when that is open. */
  List<Referent> resolve(Referent anaphor, Reading reading) {
    int paragraph = reading.sentence().paragraph();
    var sort = Objects.requireNonNull(anaphor.word());
    return switch (sort) {
      case "both" -> pair(reading, anaphor.from());
      case "person" ->
          anaphor.label().equals("I") || anaphor.label().equals("we")
              ? ofSpeaker()
              : last(paragraph, reading, anaphor, true, Nature.PERSON);
      case "speakers" -> ofLastSpeaker(paragraph);
      case "organisation" -> last(paragraph, reading, anaphor, false, Nature.BODY);
      case "body" -> last(paragraph, reading, anaphor, false, Nature.BODY, Nature.STATE);
      case "state" -> state(paragraph, reading, anaphor);
      case "other" -> other(paragraph, reading, anaphor);
      case "they" ->
          last(paragraph, reading, anaphor, true, Nature.PERSON, Nature.STATE, Nature.COUNTRY);
      case "those" -> last(paragraph, reading, anaphor, false, Nature.PEOPLE);
      default -> List.of();
    };
  }

  /** A speech may go on in a paragraph of its own. */
  private List<Referent> ofLastSpeaker(int paragraph) {
    if (speaker == null && lastSpeaker != null && paragraph - lastSpoke <= PARAGRAPHS_BACK) {
      return List.of(lastSpeaker.again());
    }
    return ofSpeaker();
  }

  private List<Referent> ofSpeaker() {
    return speaker == null ? List.of() : List.of(speaker.again());
  }

  private List<Referent> state(int paragraph, Reading reading, Referent anaphor) {
    if (anaphor.label().toLowerCase(Locale.ROOT).startsWith("our")) {
      return ofSpeaker();
    }
    var last =
        last(paragraph, reading, anaphor, false, Nature.STATE, Nature.COUNTRY, Nature.PERSON);
    return last.isEmpty() || last.getFirst().country() == null
        ? List.of()
        : List.of(ofCountry(last.getFirst()));
  }

  private static Referent ofCountry(Referent one) {
    return new Referent(
        one.from(), one.to(), Nature.STATE, null, one.country(), one.label(), null, true);
  }

  /** Who met when a meeting was last spoken of; nobody after one of a single state. */
  List<Referent> meeting() {
    return meeting;
  }

  void meeting(Suggestion suggestion) {
    var sides =
        suggestion.cast.stream()
            .filter(c -> c.role() == Role.PARTICIPANT && c.referent().canAct())
            .map(c -> c.referent().again())
            .toList();
    meeting = suggestion.sides().size() < 2 ? List.of() : sides;
  }

  /** The two states of this paragraph and the one before, when there are no more and no fewer. */
  List<Referent> onlyTwo(int paragraph) {
    var states = new LinkedHashMap<String, Referent>();
    for (var one : told) {
      var referent = one.referent;
      if (paragraph - one.paragraph <= 1
          && referent.country() != null
          && !referent.is(Nature.PLACE, Nature.BODY)) {
        states.putIfAbsent(referent.country(), ofCountry(referent));
      }
    }
    return states.size() == 2 ? List.copyOf(states.values()) : List.of();
  }

  /** The place last spoken of in a paragraph. */
  @Nullable Referent venue(int paragraph) {
    for (int i = told.size() - 1; i >= 0 && told.get(i).paragraph == paragraph; i--) {
      var one = told.get(i).referent;
      if (one.is(Nature.PLACE) && one.country() != null) {
        return one;
      }
    }
    return null;
  }

  /** The two states last spoken of before a word. */
  List<Referent> pair(Reading reading, int before) {
    int paragraph = reading.sentence().paragraph();
    Referent last = null;
    for (int i = reading.referents().size() - 1; i >= 0; i--) {
      var one = reading.referents().get(i);
      if (one.to() > before || one.country() == null || !one.canAct()) {
        continue;
      }
      if (last == null) {
        last = one;
      } else if (!one.country().equals(last.country())) {
        return List.of(ofCountry(one), ofCountry(last));
      }
    }
    for (int i = told.size() - 1; i >= 0 && paragraph - told.get(i).paragraph <= PAIR_BACK; i--) {
      var one = told.get(i).referent;
      if (one.country() == null || !one.canAct()) {
        continue;
      }
      if (last == null) {
        last = one;
      } else if (!one.country().equals(last.country())) {
        return List.of(ofCountry(one), ofCountry(last));
      }
    }
    return List.of();
  }

  private List<Referent> other(int paragraph, Reading reading, Referent anaphor) {
    String own = null;
    for (var referent : reading.referents()) {
      if (referent.to() <= anaphor.from()
          && referent.canAct()
          && referent.country() != null
          && (reading.preposition(referent) == null)) {
        own = referent.country();
      }
    }
    for (int i = reading.referents().size() - 1; i >= 0; i--) {
      var one = reading.referents().get(i);
      if (one.to() <= anaphor.from()
          && one.country() != null
          && one.canAct()
          && !one.country().equals(own)) {
        return List.of(ofCountry(one));
      }
    }
    for (int i = told.size() - 1;
        i >= 0 && paragraph - told.get(i).paragraph <= PARAGRAPHS_BACK;
        i--) {
      var one = told.get(i).referent;
      if (one.country() != null && one.canAct() && !one.country().equals(own)) {
        return List.of(ofCountry(one));
      }
    }
    return List.of();
  }

  /** The last one of its sort, in the sentence itself or before. */
  private List<Referent> last(
      int paragraph, Reading reading, Referent anaphor, boolean subject, Nature... natures) {
    for (int i = reading.referents().size() - 1; i >= 0; i--) {
      var one = reading.referents().get(i);
      if (one.to() <= anaphor.from() && one.is(natures)) {
        return List.of(one.again());
      }
    }
    Referent fallback = null;
    for (int i = told.size() - 1;
        i >= 0 && paragraph - told.get(i).paragraph <= PARAGRAPHS_BACK;
        i--) {
      var one = told.get(i);
      if (one.referent.is(natures)) {
        if (!subject || one.subject) {
          return List.of(one.referent.again());
        }
        fallback = fallback == null ? one.referent : fallback;
      }
    }
    return fallback == null ? List.of() : List.of(fallback.again());
  }

  /** Another state of the sentence before, in the same paragraph, when there is only one. */
  List<Referent> otherSide(int paragraph, int sentence, Set<String> sides) {
    Referent only = null;
    for (var one : told) {
      boolean near = one.paragraph == paragraph && one.sentence == sentence - 1;
      if (near
          && one.referent.canAct()
          && one.referent.country() != null
          && !sides.contains(one.referent.side())) {
        if (only != null && !only.side().equals(one.referent.side())) {
          return List.of();
        }
        only = one.referent;
      }
    }
    return only == null ? List.of() : List.of(ofCountry(only));
  }
}
