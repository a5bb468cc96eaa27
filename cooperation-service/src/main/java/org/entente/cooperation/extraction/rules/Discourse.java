package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a text has spoken so far. What is explicitly taken up again ("both sides", "he") may
 * stand in the paragraph before; what is only left out must stand in the sentence before.
 */
final class Discourse {

  private static final int REMEMBERED = 40;

  /** A speech may go on in a paragraph of its own. */
  private static final int SPEECH_BACK = 2;

  /** "Both sides" are remembered longer: nobody else can be meant. */
  private static final int PAIR_BACK = 4;

  private final List<Spoken> told = new ArrayList<>();
  private final ToldActs acts = new ToldActs();
  private @Nullable Referent speaker;
  private @Nullable Referent lastSpeaker;
  private int lastSpoke;

  ToldActs acts() {
    return acts;
  }

  /** Notes everybody of a sentence, subjects apart. */
  void note(Reading reading, int sentence) {
    int paragraph = reading.sentence().paragraph();
    for (var referent : reading.referents()) {
      boolean reporter =
          reading.word(referent.from() - 1).equals("told") && referent.is(Nature.BODY);
      if (!reporter && !referent.is(Nature.ANAPHOR, Nature.ADJECTIVE, Nature.THING)) {
        var listed = reading.listed(referent);
        boolean subject = isSubject(listed.getFirst(), reading);
        told.add(new Spoken(referent, paragraph, sentence, subject, areMany(listed)));
      } else if (referent.stands("they") || referent.stands("those")) {
        boolean subject = isSubject(referent, reading);
        new Anaphora(this, reading)
            .people(referent)
            .forEach(one -> told.add(new Spoken(one, paragraph, sentence, subject, false)));
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

  static boolean areMany(List<Referent> listed) {
    return listed.stream().map(Referent::country).filter(Objects::nonNull).distinct().count() > 1;
  }

  static Referent ofCountry(Referent one) {
    return one.state().as(Nature.STATE).again();
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

  List<Referent> ofSpeaker() {
    return speaker == null ? List.of() : List.of(speaker.again());
  }

  /** Whoever speaks, or spoke in the paragraphs before. */
  List<Referent> lastSpeaker(int paragraph) {
    boolean goesOn = speaker == null && lastSpeaker != null && paragraph - lastSpoke <= SPEECH_BACK;
    return goesOn ? List.of(Objects.requireNonNull(lastSpeaker).again()) : ofSpeaker();
  }

  /** For whom an anaphor stands; nobody when that is open. */
  List<Referent> resolve(Referent anaphor, Reading reading) {
    return new Anaphora(this, reading).resolve(anaphor);
  }

  /** Those told in a paragraph and in so many before it, the last first. */
  Stream<Spoken> before(int paragraph, int paragraphs) {
    return told.reversed().stream().takeWhile(one -> paragraph - one.paragraph() <= paragraphs);
  }

  /** The two states of this paragraph and the one before, when there are no more and no fewer. */
  List<Referent> onlyTwo(int paragraph) {
    var states = new LinkedHashMap<String, Referent>();
    for (var one : told) {
      var referent = one.referent();
      if (paragraph - one.paragraph() <= 1
          && referent.country() != null
          && !referent.is(Nature.PLACE, Nature.BODY)) {
        states.putIfAbsent(referent.country(), ofCountry(referent));
      }
    }
    return states.size() == 2 ? List.copyOf(states.values()) : List.of();
  }

  /** The place last spoken of in a paragraph. */
  @Nullable Referent venue(int paragraph) {
    return before(paragraph, 0)
        .map(Spoken::referent)
        .filter(one -> one.is(Nature.PLACE) && one.country() != null)
        .findFirst()
        .orElse(null);
  }

  /** The two states last spoken of before a word. */
  List<Referent> pair(Reading reading, int before) {
    var states = new LinkedHashMap<String, Referent>();
    Stream.concat(
            reading.referents().reversed().stream().filter(one -> one.to() <= before),
            before(reading.sentence().paragraph(), PAIR_BACK).map(Spoken::referent))
        .filter(one -> one.country() != null && one.canAct())
        .forEach(one -> states.putIfAbsent(Objects.requireNonNull(one.country()), one));
    var last = states.values().stream().limit(2).map(Discourse::ofCountry).toList();
    return last.size() < 2 ? List.of() : last.reversed();
  }

  /** Another state of the sentence before, in the same paragraph, when there is only one. */
  List<Referent> otherSide(int paragraph, int sentence, Set<String> sides) {
    Referent only = null;
    for (var one : told) {
      var referent = one.referent();
      boolean near = one.paragraph() == paragraph && one.sentence() == sentence - 1;
      if (near
          && referent.canAct()
          && referent.country() != null
          && !sides.contains(referent.side())) {
        if (only != null && !only.side().equals(referent.side())) {
          return List.of();
        }
        only = referent;
      }
    }
    return only == null ? List.of() : List.of(ofCountry(only));
  }
}
