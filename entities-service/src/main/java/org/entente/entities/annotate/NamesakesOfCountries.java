package org.entente.entities.annotate;

import java.util.Set;
import org.entente.entities.index.Found;
import org.entente.entities.index.IndexedName;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Country names of one word that are a part of somebody's name who is not known: "Israel Katz",
 * "Trần Văn Đức". They stand directly beside a capitalised word that is no title and known as
 * nothing else. The first word of a sentence has a capital anyway ("Visiting Cambodia"), as has
 * each word of a headline; and what a Vietnamese name ends with never begins one ("Tổng thống Nga
 * Putin").
 */
final class NamesakesOfCountries {

  private static final int SHORTEST_HEADLINE = 3;
  private static final int LOOKED_AT = 20;

  /** What a headline of capitals writes without one. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "but", "or", "nor", "as", "at", "by", "for", "from", "in",
          "into", "of", "off", "on", "onto", "over", "per", "to", "up", "via", "vs", "with");

  private final Words words;
  private final boolean endsNamesOnly;

  /**
   * @param language BCP 47 in lower case; null when not told
   */
  NamesakesOfCountries(Words words, @Nullable String language) {
    this.words = words;
    this.endsNamesOnly = language != null && language.startsWith("vi");
  }

  /** Is what was found such a part? What else was found must be noted in the words by now. */
  boolean include(Found found) {
    var word = words.at(found.from());
    return found.names().stream().allMatch(NamesakesOfCountries::mayBeAPersons)
        && word < words.count()
        && words.from(word) == found.from()
        && words.to(word) == found.to()
        && (followsUnknown(word) || precedesUnknown(word))
        && !inHeadline(word);
  }

  private static boolean mayBeAPersons(IndexedName name) {
    return name.owner().kind() == Kind.COUNTRY
        && name.kind() != NameKind.DEMONYM
        && name.kind() != NameKind.ACRONYM;
  }

  private boolean followsUnknown(int word) {
    return word > 0
        && words.leadsOn(word - 1)
        && isUnknown(word - 1)
        && !words.startsSentence(word - 1);
  }

  private boolean precedesUnknown(int word) {
    return !endsNamesOnly && words.leadsOn(word) && isUnknown(word + 1);
  }

  private boolean isUnknown(int word) {
    var folded = words.folded(word);
    return words.isCapital(word)
        && !words.isAllCapitals(word)
        && !words.isNamed(word)
        && !Titles.isFunctionWord(folded)
        && !Titles.isOfPersons(folded)
        && !Titles.isWithinOffice(folded)
        && !Titles.isOfBodies(folded);
  }

  /** Has each word of the line a capital, but the small ones? */
  private boolean inHeadline(int word) {
    var first = word;
    while (first > 0 && !words.endsLine(first - 1) && word - first < LOOKED_AT) {
      first--;
      if (isLower(first)) {
        return false;
      }
    }
    var last = word;
    while (!words.endsLine(last) && last - word < LOOKED_AT) {
      last++;
      if (isLower(last)) {
        return false;
      }
    }
    return last - first + 1 >= SHORTEST_HEADLINE;
  }

  private boolean isLower(int word) {
    return words.isLower(word) && !SMALL.contains(words.folded(word));
  }
}
