package org.entente.entities.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.entities.annotate.Annotation.MentionType;
import org.entente.entities.index.IndexedName;
import org.entente.entities.index.Names;
import org.entente.entities.index.Owner;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What Thai, Lao and Khmer texts call a person by after the full name: the given name, which is the
 * first in Thai and Lao and the last in Khmer. It stands behind a title, or is long enough to be no
 * common word and is one by ICU's dictionaries; nobody else named in the text shares it.
 */
final class GivenNames {

  private static final double SCORE = 0.8;
  private static final int SHORTEST = 3;
  private static final int SHORTEST_WITHOUT_TITLE = 5;

  private final NameText text;

  /** Where each person is named in full for the first time, in the order of the text. */
  private final Map<Owner, Integer> introduced = new HashMap<>();

  /** Whose given name it is; null where it is that of several. */
  private final Map<String, @Nullable Owner> owners = new HashMap<>();

  private final BitSet named = new BitSet();

  /**
   * @param full the full names, in text order
   */
  GivenNames(NameText text, List<Span> full) {
    this.text = text;
    for (var span : full) {
      named.set(span.from(), span.to());
      if (span.owner().kind() == Kind.PERSON && text.isOpen(span.from())) {
        introduce(span);
      }
    }
  }

  private void introduce(Span span) {
    introduced.putIfAbsent(span.owner(), span.to());
    var given = given(span);
    if (given != null && given.length() >= SHORTEST) {
      owners.merge(given, span.owner(), (a, b) -> a != null && Owners.areOne(a, b) ? a : null);
    }
  }

  /** Null where the name is not in parts. */
  private @Nullable String given(Span span) {
    var name = text.folded(span.from(), span.to());
    var space = isKhmer(name) ? name.lastIndexOf(' ') : name.indexOf(' ');
    if (space < 0) {
      return null;
    }
    return isKhmer(name) ? name.substring(space + 1) : name.substring(0, space);
  }

  private static boolean isKhmer(String name) {
    return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.KHMER;
  }

  /** In text order. */
  List<Span> find() {
    var names = index();
    var found = new ArrayList<Span>();
    for (int at = 0; names != null && at < text.length(); ) {
      var longest =
          text.isOpen(at) && text.canStart(at) && !named.get(at)
              ? names.longestAt(text, at, name -> true)
              : null;
      if (longest != null
          && isIntroduced(longest.names().getFirst().owner(), at)
          && standsAlone(at, longest.to())) {
        found.add(
            new Span(
                at,
                longest.to(),
                longest.names().getFirst().owner(),
                MentionType.SHORT_FORM,
                SCORE));
        at = longest.to();
      } else {
        at++;
      }
    }
    return found;
  }

  private @Nullable Names index() {
    var names = new ArrayList<IndexedName>();
    owners.forEach((given, owner) -> {
      if (owner != null) {
        names.add(IndexedName.of(owner, given, NameKind.WEAK, null));
      }
    });
    return names.isEmpty() ? null : Names.of(names, "");
  }

  private boolean isIntroduced(Owner owner, int at) {
    return introduced.getOrDefault(owner, Integer.MAX_VALUE) <= at;
  }

  private boolean standsAlone(int from, int to) {
    var isFree = named.nextSetBit(from) < 0 || named.nextSetBit(from) >= to;
    return isFree
        && (OpenTitles.endsBefore(text, from)
            || (to - from >= SHORTEST_WITHOUT_TITLE && text.startsWord(from) && text.endsWord(to)));
  }
}
