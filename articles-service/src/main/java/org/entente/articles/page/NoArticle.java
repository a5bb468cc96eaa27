package org.entente.articles.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages that a server sends instead of an article. */
final class NoArticle {

  /** A notice is short; an article that is about one is not. */
  private static final int LONGEST_NOTICE = 800;

  private static final int LONGEST_LINE = 120;

  private NoArticle() {}

  /**
   * @return why it is none, as a sentence; null when it is one
   */
  static @Nullable String reason(@Nullable String title, List<String> blocks) {
    if (blocks.isEmpty()) {
      return "Nothing to read is left once menus, forms and notices are taken away.";
    }
    int length = blocks.stream().mapToInt(String::length).sum();
    if (length > LONGEST_NOTICE) {
      return null;
    }
    if (title != null && isNotice(title)) {
      return notice(title);
    }
    return blocks.stream()
        .limit(3)
        .filter(NoArticle::isNotice)
        .findFirst()
        .map(NoArticle::notice)
        .orElse(null);
  }

  private static String notice(String line) {
    return "The page is a notice and no article: \"%s\".".formatted(line);
  }

  private static boolean isNotice(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    var phrase = Phrases.compared(line);
    return Phrases.NOTICES.stream()
        .anyMatch(n ->
            phrase.startsWith(n)
                && (phrase.length() <= n.length() + 60 && !isLongerWord(phrase, n)));
  }

  private static boolean isLongerWord(String phrase, String notice) {
    return phrase.length() > notice.length() && Character.isLetter(phrase.charAt(notice.length()));
  }
}
