package org.entente.articles.page;

import org.entente.articles.text.Characters;
import org.jspecify.annotations.Nullable;

/** Titles of one article as they are written in several places. */
final class Titles {

  /** A beginning that is shorter may be that of any title. */
  private static final int FEWEST_LETTERS = 8;

  private static final String BEFORE_SITE = " |-–—»·:";

  private Titles() {}

  /**
   * Whether they are the same but for case, signs and spaces, or one goes on where the other ends,
   * as with the site's name behind it or when it was cut.
   */
  static boolean agree(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    var a = letters(one);
    var b = letters(other);
    var shorter = a.length() < b.length() ? a : b;
    var longer = a.length() < b.length() ? b : a;
    return a.equals(b) || (shorter.length() >= FEWEST_LETTERS && longer.startsWith(shorter));
  }

  /** The title without the name of the site behind it. */
  static String withoutSite(String title, @Nullable String site) {
    if (site == null || !title.endsWith(site) || title.length() == site.length()) {
      return title;
    }
    int end = title.length() - site.length();
    int cut = end;
    while (cut > 0 && BEFORE_SITE.indexOf(title.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return cut == end || cut == 0 ? title : title.substring(0, cut);
  }

  private static String letters(String title) {
    var letters = new StringBuilder(title.length());
    title
        .codePoints()
        .filter(
            c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Null when there is nothing to read. */
  static @Nullable String presentable(@Nullable String title) {
    return title == null || Characters.isBlank(title) ? null : title.strip();
  }
}
