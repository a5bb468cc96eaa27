package org.entente.cooperation.extraction.figure;

import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Phrases;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what is counted: people in "450 foreign scam suspects". */
final class Nouns {

  private static final int WITHIN = 5;
  private static final Set<String> ENDS =
      Set.of(
          "in",
          "from",
          "to",
          "at",
          "by",
          "on",
          "for",
          "with",
          "and",
          "who",
          "which",
          "that",
          "were",
          "was",
          "are",
          "is",
          "have",
          "has",
          "as",
          "after",
          "since",
          "against",
          "'s",
          "across",
          "near",
          "along",
          "over",
          "under",
          "around",
          "throughout",
          "inside",
          "within",
          "between",
          "into",
          "during",
          "through",
          "including",
          "before",
          "until",
          "while",
          "but",
          "or",
          "than",
          "worth",
          "the",
          "a",
          "an");

  /**
   * A noun that is counted.
   *
   * @param end after its last token
   * @param unit what it says is counted
   */
  record Noun(int end, String unit) {}

  private final Phrases<String> units;

  Nouns(Phrases<String> units) {
    this.units = units;
  }

  /** The last noun of units among the next few words. */
  @Nullable Noun after(Sentence sentence, int from) {
    Noun last = null;
    int i = from;
    while (i < sentence.size() && i < from + WITHIN) {
      var token = sentence.at(i);
      if (!token.isWord() || ENDS.contains(token.word()) || (token.is("of") && i > from)) {
        break;
      }
      var unit = units.at(sentence, i);
      if (unit != null) {
        last = new Noun(unit.to(), unit.meaning());
        i = unit.to();
      } else {
        i++;
      }
    }
    return last;
  }
}
