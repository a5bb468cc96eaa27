package org.entente.articles.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language of a text as far as it is certain. */
public final class TextLanguage {

  /**
   * Languages that are written in one script of several languages. Latin: all that are not here.
   */
  private static final Map<UnicodeScript, Set<String>> WRITTEN_IN =
      Map.of(
          UnicodeScript.CYRILLIC,
              Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"),
          UnicodeScript.ARABIC, Set.of("ar", "fa", "ur", "ps", "ug", "sd", "ku"),
          UnicodeScript.DEVANAGARI, Set.of("hi", "ne", "mr", "sa"),
          UnicodeScript.HAN, Set.of("zh", "ja", "yue"),
          UnicodeScript.BENGALI, Set.of("bn", "as"),
          UnicodeScript.THAI, Set.of("th"),
          UnicodeScript.KHMER, Set.of("km"),
          UnicodeScript.LAO, Set.of("lo"),
          UnicodeScript.MYANMAR, Set.of("my", "shn", "mnw"),
          UnicodeScript.HANGUL, Set.of("ko"));

  private static final Set<String> OTHER_SCRIPTS =
      Set.of("el", "he", "ta", "te", "kn", "ml", "gu", "pa", "si", "ka", "hy", "am", "bo", "dz");

  private TextLanguage() {}

  /** Told by the script, in Latin letters by the words; {@code und} where neither is certain. */
  public static String of(String text) {
    var script = ScriptLanguage.of(text);
    if (!script.equals(ScriptLanguage.UNDETERMINED)
        || ScriptLanguage.mainScript(text) != UnicodeScript.LATIN) {
      return script;
    }
    return LatinLanguage.of(text).orElse(ScriptLanguage.UNDETERMINED);
  }

  /**
   * The same, where somebody says which language it is: believed if it is written in this script
   * and nothing speaks for another.
   *
   * @param declared BCP 47, of any quality; only its language is used
   */
  public static String of(String text, @Nullable String declared) {
    var told = of(text);
    var language = primary(declared);
    if (told.equals(ScriptLanguage.UNDETERMINED)) {
      return language != null && isWrittenIn(language, ScriptLanguage.mainScript(text))
          ? language
          : told;
    }
    return told;
  }

  /** Null when it is no language. */
  public static @Nullable String primary(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    var language = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    boolean isCode = language.length() >= 2 && language.length() <= 3;
    if (!isCode || !language.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return null;
    }
    return language.equals(ScriptLanguage.UNDETERMINED) ? null : language;
  }

  private static boolean isWrittenIn(String language, @Nullable UnicodeScript script) {
    if (script == null) {
      return false;
    }
    if (script == UnicodeScript.LATIN) {
      return !OTHER_SCRIPTS.contains(language)
          && WRITTEN_IN.entrySet().stream()
              .filter(e -> !e.getValue().contains("sr") || !language.equals("sr"))
              .noneMatch(e -> e.getValue().contains(language));
    }
    return WRITTEN_IN.containsKey(script)
        ? WRITTEN_IN.get(script).contains(language)
        : OTHER_SCRIPTS.contains(language);
  }
}
