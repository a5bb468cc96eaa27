package org.entente.entities.annotate;

import org.entente.entities.name.NameText;
import org.jspecify.annotations.Nullable;

/**
 * The office printed right before a person's name: "Interior Minister", "government spokesperson".
 */
final class PrintedOffice {

  private static final int LONGEST = 6;

  private final NameText text;
  private final Words words;

  PrintedOffice(NameText text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** As printed; null where there is none. */
  @Nullable String before(int position) {
    var name = words.at(position);
    var last = name - 1;
    while (last >= 0
        && name - last <= LONGEST
        && partOfTitle(last)
        && !Titles.isOffice(words.folded(last))) {
      last--;
    }
    if (last < 0 || name - last > LONGEST || !partOfTitle(last)) {
      return null;
    }
    var first = last;
    while (first > 0 && last - first + 1 < LONGEST && partOfTitle(first - 1)) {
      first--;
    }
    return text.surface(words.from(first), words.to(last));
  }

  private boolean partOfTitle(int word) {
    var folded = words.folded(word);
    return words.leadsOn(word)
        && !words.isNamed(word)
        && (Titles.isOfPersons(folded) || Titles.isWithinOffice(folded));
  }
}
