package org.entente.articles.search.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Vietnamese without its marks, as many type it. */
public final class Unmarked {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Unmarked() {}

  public static String of(String word) {
    var parted = Normalizer.normalize(word.replace('đ', 'd'), Normalizer.Form.NFD);
    return MARKS.matcher(parted).replaceAll("");
  }

  /** Letters that hardly any other language has. */
  static boolean isVietnamese(String word) {
    return word.chars()
        .anyMatch(c -> c == 'đ' || c == 'ơ' || c == 'ư' || (c >= 0x1EA0 && c <= 0x1EF9));
  }
}
