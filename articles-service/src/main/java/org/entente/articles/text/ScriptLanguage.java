package org.entente.articles.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text where its script tells it. Most scripts serve many languages, Latin
 * hundreds of them: for those the answer is {@value #UNDETERMINED}, never a guess.
 */
public final class ScriptLanguage {

  /** BCP 47 for "not known". */
  public static final String UNDETERMINED = "und";

  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.of(
          UnicodeScript.THAI, "th",
          UnicodeScript.KHMER, "km",
          UnicodeScript.LAO, "lo",
          UnicodeScript.MYANMAR, "my",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HAN, "zh");

  /** A longer text says no more about its script. */
  private static final int SAMPLE = 20_000;

  private ScriptLanguage() {}

  /** The language in whose script more than half of the letters are written. */
  public static String of(String text) {
    var letters = letters(text);
    long all = letters.values().stream().mapToLong(Integer::longValue).sum();
    long kana = of(UnicodeScript.HIRAGANA, letters) + of(UnicodeScript.KATAKANA, letters);
    long han = of(UnicodeScript.HAN, letters);
    // Japanese is written in Han characters too, but hardly a sentence of it goes without kana.
    if (2 * (kana + han) > all && 20 * kana > all) {
      return "ja";
    }
    return letters.entrySet().stream()
        .filter(script -> 2L * script.getValue() > all)
        .map(script -> LANGUAGES.getOrDefault(script.getKey(), UNDETERMINED))
        .findAny()
        .orElse(UNDETERMINED);
  }

  /** That of more than half of the letters; null when there is none. */
  static @Nullable UnicodeScript mainScript(String text) {
    var letters = letters(text);
    long all = letters.values().stream().mapToLong(Integer::longValue).sum();
    return letters.entrySet().stream()
        .filter(script -> 2L * script.getValue() > all)
        .map(Map.Entry::getKey)
        .findAny()
        .orElse(null);
  }

  private static long of(UnicodeScript script, Map<UnicodeScript, Integer> letters) {
    return letters.getOrDefault(script, 0);
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .limit(SAMPLE)
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    return letters;
  }
}
