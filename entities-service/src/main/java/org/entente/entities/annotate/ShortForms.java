package org.entente.entities.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.entente.entities.annotate.Annotation.MentionType;
import org.entente.entities.index.IndexedName;
import org.entente.entities.index.Names;
import org.entente.entities.index.Owner;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a text calls somebody by after it gave the full name: the first or last word of a person's
 * name, of at least three letters and capitalised, as long as nobody else named so far shares it
 * and it is no word of the language or month ("Theresa May", "Will Brown"); and the weak names of
 * whoever was named. A capitalised neighbour that is neither title nor known ("Melania Trump")
 * makes it another's name.
 */
final class ShortForms {

  private static final double SCORE = 0.8;
  private static final int SHORTEST = 3;

  private final NameText text;
  private final Words words;
  private final Names names;
  private final Predicate<IndexedName> counts;
  private final List<Span> found = new ArrayList<>();

  /** Who may be called by a word; null where several may. */
  private final Map<String, @Nullable Owner> parts = new HashMap<>();

  /** Whom those named so far are taken for. */
  private final Set<UUID> named = new HashSet<>();

  ShortForms(NameText text, Words words, Names names, Predicate<IndexedName> counts) {
    this.text = text;
    this.words = words;
    this.names = names;
    this.counts = counts;
  }

  /**
   * @param spans the full names, in text order
   */
  List<Span> after(List<Span> spans) {
    var next = 0;
    for (int word = 0; word < words.count(); word++) {
      for (; next < spans.size() && spans.get(next).to() <= words.from(word); next++) {
        introduce(spans.get(next));
      }
      if (!words.isNamed(word) && !named.isEmpty()) {
        word = shortForm(word);
      }
    }
    return found;
  }

  private void introduce(Span span) {
    if (!named.add(span.owner().canonicalId()) || span.owner().kind() != Kind.PERSON) {
      return;
    }
    var first = words.at(span.from());
    var last = words.at(span.to()) - 1;
    while (first < last && Titles.isOfPersons(words.folded(first))) {
      first++;
    }
    if (first < last) {
      remember(first, span.owner());
      remember(last, span.owner());
    }
  }

  private void remember(int word, Owner owner) {
    var part = words.folded(word);
    if (words.letters(word) < SHORTEST || Titles.isFunctionWord(part)) {
      return;
    }
    if (!parts.containsKey(part)) {
      parts.put(part, owner);
      return;
    }
    var other = parts.get(part);
    if (other != null && !Owners.areOne(owner, other)) {
      parts.put(part, null);
    }
  }

  /** The last word that was used up. */
  private int shortForm(int word) {
    var weak =
        names.longestAt(
            text, words.from(word), n -> n.kind() == NameKind.WEAK && counts.test(n) && known(n));
    var called = weak == null ? List.<Owner>of() : Owners.of(weak.names());
    if (weak != null && called.size() == 1) {
      found.add(span(weak.from(), weak.to(), called.getFirst()));
      return Math.max(word, words.at(weak.to()) - 1);
    }
    if (words.isCapital(word)) {
      var owner = parts.get(words.folded(word));
      if (owner != null && standsAlone(word)) {
        found.add(span(words.from(word), words.to(word), owner));
      }
    }
    return word;
  }

  private boolean known(IndexedName name) {
    return named.contains(name.owner().canonicalId());
  }

  private boolean standsAlone(int word) {
    if (words.leadsOn(word) && belongs(word + 1)) {
      return false;
    }
    return word == 0
        || !words.leadsOn(word - 1)
        || !belongs(word - 1)
        || Titles.isOfPersons(words.folded(word - 1));
  }

  /** Is a neighbour a part of the name? */
  private boolean belongs(int word) {
    return words.isCapital(word)
        && !words.isNamed(word)
        && !Titles.isFunctionWord(words.folded(word));
  }

  private static Span span(int from, int to, Owner owner) {
    return new Span(from, to, owner, MentionType.SHORT_FORM, SCORE);
  }
}
