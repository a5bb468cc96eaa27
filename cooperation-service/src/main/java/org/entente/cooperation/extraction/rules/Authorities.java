package org.entente.cooperation.extraction.rules;

import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The words of a sentence for offices, authorities and institutions of states. */
final class Authorities {

  static final int LONGEST_TITLE = 7;

  /** Words without a capital that the name of an institution may have. */
  private static final int SMALL_WORDS = 2;

  private static final Set<String> OF = Set.of("of", "in", "from");

  private final Lexicon lexicon;
  private final Printed printed;
  private final Sentence sentence;

  Authorities(Lexicon lexicon, Printed printed) {
    this.lexicon = lexicon;
    this.printed = printed;
    this.sentence = printed.sentence();
  }

  /** "The interior ministries of Cambodia", "authorities in Laos", "police from Peru". */
  @Nullable Referent at(int i) {
    int end = titleEnd(i);
    if (end == i || !OF.contains(sentence.word(end))) {
      return null;
    }
    int name = sentence.word(end + 1).equals("the") ? end + 2 : end + 1;
    var country =
        name < sentence.size() && sentence.at(name).capital()
            ? lexicon.countries().at(sentence, name)
            : null;
    if (country == null) {
      return null;
    }
    return switch (country.meaning().way()) {
      case NAME, CAPITAL ->
          printed.referent(i, country.to(), Nature.STATE, country.meaning().code());
      case ADJECTIVE, PEOPLE -> null;
    };
  }

  /** A word before the name of an official, as "Prime" and "Minister". */
  boolean isTitle(int i) {
    return lexicon.offices().contains(sentence.word(i))
        || lexicon.authorities().at(sentence, i) != null;
  }

  /**
   * After the words of an office, authority or institution that begin there, as many as there are;
   * there itself when none do.
   */
  int end(int from) {
    return Math.max(titleEnd(from), institutionEnd(from));
  }

  /** "Prime minister", "interior ministries". */
  private int titleEnd(int from) {
    int end = from;
    int last = from;
    while (end < sentence.size() && end < from + LONGEST_TITLE) {
      var authority = lexicon.authorities().at(sentence, end);
      if (authority != null) {
        end = authority.to();
        last = end;
      } else if (lexicon.offices().contains(sentence.word(end))) {
        end++;
      } else {
        break;
      }
    }
    return last;
  }

  /**
   * After the name of an institution that is not known: "Thailand's Anti-Money Laundering Office",
   * "Malaysian anti-corruption commission".
   */
  private int institutionEnd(int from) {
    int end = from;
    int small = 0;
    int i = from;
    while (i < Math.min(from + LONGEST_TITLE, sentence.size())) {
      var institution = lexicon.institutions().at(sentence, i);
      if (institution != null) {
        end = institution.to();
        i = end;
        continue;
      }
      small += isSmall(i) ? 1 : 0;
      if (small > SMALL_WORDS || stopsName(i)) {
        break;
      }
      i++;
    }
    return end;
  }

  private boolean isSmall(int i) {
    var word = sentence.word(i);
    return !sentence.at(i).capital() && !word.equals("and") && !word.equals("of");
  }

  private boolean stopsName(int i) {
    boolean capital = sentence.at(i).capital();
    return !sentence.at(i).isWord()
        || !capital && Grammar.STOPS_NOUNS.contains(sentence.word(i)) && !isWithinName(i)
        || lexicon.people().at(sentence, i) != null
        || !capital && lexicon.acts().at(sentence, i) != null
        || lexicon.countries().at(sentence, i) != null;
  }

  /** "Office of Foreign Assets Control", "Office on Drugs and Crime". */
  private boolean isWithinName(int i) {
    var word = sentence.word(i);
    return (word.equals("of") || word.equals("and") || word.equals("on"))
        && i + 1 < sentence.size()
        && sentence.at(i + 1).capital()
        && sentence.at(i - 1).capital();
  }
}
