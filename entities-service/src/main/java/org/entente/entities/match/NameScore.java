package org.entente.entities.match;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two names are, from 0 to 1.
 *
 * <ul>
 *   <li>The same letters are 1, of whatever script.
 *   <li>Names of one other script than Latin are compared letter by letter.
 *   <li>Words of Latin letters, or what a name of another script is in Latin letters, are paired so
 *       that each is as like the other as can be, in any order. What counts is half their mean, by
 *       their length, and half the least like of them: one other word is another name. An initial
 *       counts {@value Pairing#INITIAL}, a shortened word ("Ben") {@value Pairing#SHORTENED}.
 *   <li>Words that only one has take away: little of a person with two other words in common, more
 *       of anything else, where "Deutsche Bank Trust" is not "Deutsche Bank".
 *   <li>Names of other numbers of words are compared as one word too: "Jaemyung", "Jae-myung".
 *   <li>A name in Khmer or Thai has the sound of one in Latin letters when their consonants are the
 *       same ones: {@value #CONSONANTS} at most, {@value #FEW_CONSONANTS} where they are few.
 * </ul>
 */
final class NameScore {

  private static final double CONSONANTS = 0.85;
  private static final double FEW_CONSONANTS = 0.75;
  private static final int ENOUGH = 4;
  private static final int ENOUGH_OF_WORDS = 3;
  private static final double AS_ONE_WORD = 0.98;
  private static final double LEAST_AS_ONE_WORD = 0.88;
  private static final double MOST_LETTERS_MORE = 0.3;
  private static final int MOST_TURNED = 4;
  private static final Set<String> PATRONYMIC = Set.of("bin", "ibn", "binti", "bint");
  private static final double TURNED_PATRONYMICS = 0.7;
  private static final double ANOTHER_WORD = 0.55;

  private NameScore() {}

  static double of(NameForm a, NameForm b, boolean person) {
    if (a.letters().equals(b.letters())) {
      return 1;
    }
    if (a.script() != null
        && Objects.equals(a.script(), b.script())
        && !a.script().equals("Latn")
        && !a.script().equals("Cyrl")) {
      return letters(a.parts(), b.letters());
    }
    if (a.isReadByConsonants() || b.isReadByConsonants()) {
      return consonants(a, b);
    }
    var alike =
        Math.max(Pairing.of(a.words(), b.words()).score(person), asOneWord(a.words(), b.words()));
    return person && areTurnedPatronymics(a, b) ? alike * TURNED_PATRONYMICS : alike;
  }

  private static double letters(List<String> parts, String letters) {
    var best = 0.0;
    for (int turn = 0; turn < Math.min(parts.size(), MOST_TURNED); turn++) {
      best = Math.max(best, plain(String.join("", MatchKeys.turned(parts, turn)), letters));
    }
    return best;
  }

  private static double plain(String a, String b) {
    return 1 - (double) Distance.of(a, b) / Math.max(a.length(), b.length());
  }

  private static double consonants(NameForm a, NameForm b) {
    var read = a.isReadByConsonants() ? a : b;
    var other = a.isReadByConsonants() ? b : a;
    var best = 0.0;
    for (int turn = 0; turn < Math.min(other.codes().size(), MOST_TURNED); turn++) {
      var turned = MatchKeys.turned(other.codes(), turn);
      var sound = Sounds.joined(turned);
      var shorter = Math.min(sound.length(), read.sound().length());
      var sameWords = turned.size() > 1 && turned.equals(read.codes());
      var most = shorter < (sameWords ? ENOUGH_OF_WORDS : ENOUGH) ? FEW_CONSONANTS : CONSONANTS;
      best = Math.max(best, most * plain(sound, read.sound()));
    }
    return best;
  }

  /** The son of Salman called Muhammad is not the son of Muhammad called Salman. */
  private static boolean areTurnedPatronymics(NameForm a, NameForm b) {
    return a.parts().stream().anyMatch(PATRONYMIC::contains)
        && b.parts().stream().anyMatch(PATRONYMIC::contains)
        && Likeness.of(a.words().getFirst(), b.words().getFirst()) < ANOTHER_WORD;
  }

  /** Where the numbers of words differ: the words of one may be parted in the other. */
  private static double asOneWord(List<String> a, List<String> b) {
    if (a.size() == b.size() && a.size() != 1) {
      return 0;
    }
    var best = 0.0;
    var joined = joined(b);
    if (Math.abs(joined.length() - joined(a).length()) > MOST_LETTERS_MORE * joined.length()) {
      return 0;
    }
    for (int turn = 0; turn < Math.min(a.size(), MOST_TURNED); turn++) {
      best = Math.max(best, Likeness.of(joined(MatchKeys.turned(a, turn)), joined));
    }
    return best < LEAST_AS_ONE_WORD ? 0 : best * AS_ONE_WORD;
  }

  private static String joined(List<String> words) {
    return words.stream().map(Surnames::usual).collect(Collectors.joining());
  }
}
