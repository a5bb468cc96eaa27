package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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

  /**
   * @param listed together with those of other states
   */
  private record Told(
      Referent referent, int paragraph, int sentence, boolean subject, boolean listed) {}

  private static final int REMEMBERED = 40;

  private final List<Told> told = new ArrayList<>();
  private @Nullable Referent speaker;
  private @Nullable Referent lastSpeaker;
  private int lastSpoke;
  private List<Referent> meeting = List.of();
  private @Nullable Suggestion accusation;
  private final Map<String, Referent> returnedTo = new HashMap<>();

  /** Notes everybody of a sentence, subjects apart. */
  void note(Reading reading, int sentence) {
    for (var referent : reading.referents()) {
      boolean reporter =
          reading.word(referent.from() - 1).equals("told") && referent.is(Nature.BODY);
      if (!reporter && !referent.is(Nature.ANAPHOR, Nature.ADJECTIVE, Nature.THING)) {
        var listed = reading.listed(referent);
        boolean subject = isSubject(listed.getFirst(), reading);
        int paragraph = reading.sentence().paragraph();
        told.add(new Told(referent, paragraph, sentence, subject, areMany(listed)));
      } else if (referent.stands("they") || referent.stands("those")) {
        people(referent, reading).stream()
            .map(one ->
                new Told(
                    one,
                    reading.sentence().paragraph(),
                    sentence,
                    isSubject(referent, reading),
                    false))
            .forEach(told::add);
      }
    }
    while (told.size() > REMEMBERED) {
      told.removeFirst();
    }
  }

  /** Before the first verb that tells an act, and on no preposition. */
  private static boolean isSubject(Referent first, Reading reading) {
    return reading.preposition(first) == null
        && reading.triggers().stream().noneMatch(t -> t.isVerb() && t.to() <= first.from());
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
      case "both" ->
          reading.triggers().stream().anyMatch(t -> t.isVerb() && t.to() == anaphor.from())
              ? pair(reading, 0) // whoever asks both is none of them
              : pair(reading, anaphor.from());
      case "person" ->
          anaphor.label().equals("I") || anaphor.label().equals("we")
              ? ofSpeaker()
              : lastPerson(paragraph, reading, anaphor);
      case "speakers" -> ofLastSpeaker(paragraph);
      case "organisation" -> last(paragraph, reading, anaphor, false, Nature.BODY);
      case "body" -> last(paragraph, reading, anaphor, false, Nature.BODY, Nature.STATE);
      case "state" -> state(paragraph, reading, anaphor);
      case "other" -> other(paragraph, reading, anaphor);
      case "they" ->
          last(paragraph, reading, anaphor, true, Nature.PERSON, Nature.STATE, Nature.COUNTRY);
      case "it" -> inSentence(reading, anaphor);
      case "its" ->
          inSentence(reading, anaphor).stream()
              .filter(one -> one.country() != null)
              .map(Discourse::ofCountry)
              .toList();
      case "those" -> people(paragraph, reading, anaphor);
      default -> List.of();
    };
  }

  /** People without a name who were spoken of, as the suspects or they. */
  List<Referent> people(Referent anaphor, Reading reading) {
    return people(reading.sentence().paragraph(), reading, anaphor);
  }

  private List<Referent> people(int paragraph, Reading reading, Referent anaphor) {
    var same = sameNoun(paragraph, reading, anaphor);
    return same != null
        ? List.of(same.again())
        : last(paragraph, reading, anaphor, true, Nature.PEOPLE);
  }

  /** "The suspects" are the last ones who were called so. */
  private @Nullable Referent sameNoun(int paragraph, Reading reading, Referent anaphor) {
    var noun = noun(anaphor);
    for (int i = reading.referents().size() - 1; i >= 0; i--) {
      var one = reading.referents().get(i);
      if (one.to() <= anaphor.from() && one.is(Nature.PEOPLE) && noun(one).equals(noun)) {
        return one;
      }
    }
    for (int i = told.size() - 1;
        i >= 0 && paragraph - told.get(i).paragraph <= PARAGRAPHS_BACK;
        i--) {
      var one = told.get(i).referent;
      if (one.is(Nature.PEOPLE) && noun(one).equals(noun)) {
        return one;
      }
    }
    return null;
  }

  private static String noun(Referent one) {
    return one.label().substring(one.label().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** "Thailand said it had deported": whoever is subject of the sentence, or nobody. */
  private static List<Referent> inSentence(Reading reading, Referent anaphor) {
    for (var one : reading.referents()) {
      if (one.to() <= anaphor.from()
          && one.is(Nature.STATE, Nature.COUNTRY, Nature.BODY)
          && reading.preposition(reading.listed(one).getFirst()) == null) {
        return List.of(one.again());
      }
    }
    return List.of();
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
    var last = last(paragraph, reading, anaphor, true, Nature.STATE, Nature.COUNTRY, Nature.PERSON);
    return last.isEmpty()
            || last.getFirst().country() == null
            || isOneOfMany(last.getFirst(), reading)
        ? List.of()
        : List.of(ofCountry(last.getFirst()));
  }

  /** After "South Korea and Cambodia agreed" nobody knows whose "the ministry" is. */
  private boolean isOneOfMany(Referent one, Reading reading) {
    for (var referent : reading.referents()) {
      if (referent.from() == one.from() && referent.label().equals(one.label())) {
        return areMany(reading.listed(referent));
      }
    }
    return told.stream()
        .filter(t -> t.referent.from() == one.from() && t.referent.label().equals(one.label()))
        .reduce((a, b) -> b)
        .filter(Told::listed)
        .isPresent();
  }

  private static boolean areMany(List<Referent> listed) {
    return listed.stream().map(Referent::country).filter(Objects::nonNull).distinct().count() > 1;
  }

  private static Referent ofCountry(Referent one) {
    return new Referent(
        one.from(), one.to(), Nature.STATE, null, one.country(), one.label(), null, true, null);
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

  void accusation(Suggestion suggestion) {
    accusation = suggestion;
  }

  /** Who accused one that denies it: whoever did so last. */
  @Nullable Referent accuser(Suggestion denial, int paragraph) {
    if (accusation == null
        || paragraph - accusation.reading.sentence().paragraph() > PARAGRAPHS_BACK) {
      return null;
    }
    boolean ofThem =
        accusation.sides(Set.of(Role.RECIPIENT)).equals(denial.sides(Set.of(Role.ACTOR)));
    return ofThem
        ? accusation.cast.stream()
            .filter(c -> c.role() == Role.ACTOR)
            .map(c -> c.referent().again())
            .findFirst()
            .orElse(null)
        : null;
  }

  /** Notes to which state people were returned. */
  void returned(Suggestion suggestion) {
    var to =
        suggestion.cast.stream()
            .filter(c -> c.role() == Role.COUNTERPART && c.referent().country() != null)
            .map(c -> c.referent().state())
            .findFirst();
    to.ifPresent(state ->
        suggestion.cast.stream()
            .filter(c -> c.role() == Role.SUBJECT && c.referent().is(Nature.PEOPLE))
            .forEach(c -> returnedTo.put(c.referent().label(), state.again())));
  }

  /** The state that people of whom the text spoke were returned to. */
  @Nullable Referent returnedTo(Referent people) {
    return people.carried() ? returnedTo.get(people.label()) : null;
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

  /** "The president" is nobody who was called a minister. */
  private List<Referent> lastPerson(int paragraph, Reading reading, Referent anaphor) {
    return last(
        paragraph, reading, anaphor, true, one -> one.is(Nature.PERSON) && mayHold(one, anaphor));
  }

  private static boolean mayHold(Referent one, Referent anaphor) {
    var label = anaphor.label().toLowerCase(Locale.ROOT);
    if (!label.startsWith("the ") || label.contains("former ") || one.office() == null) {
      return true;
    }
    var office = one.office().toLowerCase(Locale.ROOT);
    return office.contains(noun(anaphor))
        || label.endsWith("premier") && office.contains("prime minister")
        || label.endsWith("leader")
        || label.endsWith("official");
  }

  /** The last one of its sort, in the sentence itself or before. */
  private List<Referent> last(
      int paragraph, Reading reading, Referent anaphor, boolean subject, Nature... natures) {
    return last(paragraph, reading, anaphor, subject, one -> one.is(natures));
  }

  private List<Referent> last(
      int paragraph, Reading reading, Referent anaphor, boolean subject, Predicate<Referent> fits) {
    Referent fallback = null;
    for (int i = reading.referents().size() - 1; i >= 0; i--) {
      var one = reading.referents().get(i);
      if (one.to() <= anaphor.from() && fits.test(one)) {
        if (!subject || reading.preposition(reading.listed(one).getFirst()) == null) {
          return List.of(one.again());
        }
        fallback = fallback == null ? one : fallback;
      }
    }
    if (fallback != null) {
      return List.of(fallback.again());
    }
    for (int i = told.size() - 1;
        i >= 0 && paragraph - told.get(i).paragraph <= PARAGRAPHS_BACK;
        i--) {
      var one = told.get(i);
      if (fits.test(one.referent)) {
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
