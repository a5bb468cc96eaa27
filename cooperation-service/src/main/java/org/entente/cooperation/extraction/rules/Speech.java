package org.entente.cooperation.extraction.rules;

import java.util.List;
import java.util.Set;
import org.entente.cooperation.claim.Stance;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Who is told to have said what a sentence says.
 *
 * @param by absent when nobody is named
 * @param from the first token that is said
 * @param to after the last one
 * @param verb where the verb of saying stands
 */
record Speech(@Nullable Referent by, Stance stance, int from, int to, int verb) {

  boolean covers(int token) {
    return token >= from && token < to;
  }

  /** Nobody speaks. */
  static @Nullable Speech of(Lexicon lexicon, Reading reading, Discourse discourse) {
    for (int i = 0; i < reading.size(); i++) {
      var report = reading.report(lexicon, i);
      if (report == null
          || (i > 0 && reading.sentence().at(i).capital())
          || reading.isQuoted(i)
          || Grammar.DETERMINERS.contains(reading.word(i - 1))) {
        continue;
      }
      if (reading.word(i).endsWith("ly") || reading.word(i).equals("suspected")) {
        continue;
      }
      if (reading.word(i).equals("according")) {
        var speaker = resolved(after(reading, report.to()), reading, discourse);
        return new Speech(speaker, report.meaning(), 0, reading.size(), i);
      }
      var author = author(reading, i);
      var before = author != null ? author : before(reading, i);
      var after = after(reading, report.to());
      boolean inverted = before == null || before.to() < i - 8 || endsQuote(reading, i);
      var speaker = resolved(inverted && after != null ? after : before, reading, discourse);
      if (speaker == null || !speaker.canAct()) {
        continue;
      }
      boolean isLast = i > reading.size() / 2 && !isFollowedByClause(reading, report.to());
      boolean opens = reading.isQuoted(0);
      return isLast || opens
          ? new Speech(speaker, report.meaning(), 0, reading.size(), i)
          : new Speech(speaker, report.meaning(), report.to(), reading.size(), i);
    }
    return null;
  }

  /** Whose report it is that says so. */
  private static @Nullable Referent author(Reading reading, int verb) {
    for (var referent : reading.referents()) {
      boolean near =
          referent.to() <= verb
              && verb - referent.to() <= 5
              && reading.word(referent.to()).equals("'s");
      for (int i = referent.to(); near && i < verb; i++) {
        if (WRITINGS.contains(reading.word(i))) {
          return referent;
        }
      }
    }
    return null;
  }

  private static final Set<String> WRITINGS =
      Set.of(
          "report", "statement", "post", "speech", "study", "findings", "letter", "announcement");

  private static boolean endsQuote(Reading reading, int verb) {
    return reading.word(verb - 1).equals("\"") || reading.word(verb - 1).equals(",");
  }

  private static boolean isFollowedByClause(Reading reading, int at) {
    return reading.size() - at > 8;
  }

  private static @Nullable Referent before(Reading reading, int verb) {
    Referent last = null;
    for (var referent : reading.referents()) {
      if (referent.to() <= verb
          && !reading.isQuoted(referent.from())
          && !isBeforeAnother(reading, referent, verb)
          && reading.preposition(referent) == null
          && !referent.is(Nature.PLACE, Nature.ADJECTIVE, Nature.THING)) {
        last = referent;
      }
    }
    return last;
  }

  /** "Thailand agreed, the office said": somebody stands between whom nobody knows. */
  private static boolean isBeforeAnother(Reading reading, Referent one, int verb) {
    boolean comma = false;
    for (int i = one.to(); i < verb - 1; i++) {
      comma |= reading.word(i).equals(",");
    }
    return comma && reading.sentence().at(verb - 1).isWord();
  }

  private static @Nullable Referent after(Reading reading, int from) {
    for (var referent : reading.referents()) {
      if (referent.from() >= from
          && referent.from() <= from + 8
          && !referent.is(Nature.PLACE, Nature.ADJECTIVE, Nature.THING)) {
        return referent;
      }
    }
    return null;
  }

  private static @Nullable Referent resolved(
      @Nullable Referent one, Reading reading, Discourse discourse) {
    if (one == null || !one.is(Nature.ANAPHOR)) {
      return one;
    }
    List<Referent> stands = discourse.resolve(one, reading);
    return stands.size() == 1 ? stands.getFirst() : null;
  }
}
