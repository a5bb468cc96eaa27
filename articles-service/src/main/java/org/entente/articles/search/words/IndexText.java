package org.entente.articles.search.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.articles.text.ScriptLanguage;

/**
 * A text as PostgreSQL makes a document of it: its lexemes, parted by spaces; after them the words
 * that ICU finds in scripts without spaces, and for Vietnamese all words without their marks.
 */
public final class IndexText {

  /**
   * Raised whenever the same text would be written otherwise: what was written by an earlier
   * version is then written again in the background.
   */
  public static final int VERSION = 1;

  /**
   * How much of a text is looked at, in UTF-16 code units: about 30,000 words of English. What
   * comes later is kept, but not found. PostgreSQL itself tells the order of words, and with it
   * phrases and names in unparted scripts, for the first 16,383 words or clusters only.
   */
  public static final int LONGEST = 200_000;

  /** PostgreSQL takes 1,048,575 bytes of lexemes and places; a title and a mark go beside them. */
  private static final int MOST_BYTES = 900_000;

  private static final int BYTES_OF_LEXEME = 6;
  private static final int BYTES_OF_PLACE = 2;

  private final StringBuilder written = new StringBuilder();
  private final Set<String> known = new HashSet<>();
  private int bytes;
  private boolean full;

  private IndexText() {}

  /**
   * @param language BCP 47
   */
  public static String of(String text, String language) {
    var tokens = Tokens.of(text.length() > LONGEST ? text.subSequence(0, LONGEST) : text);
    var index = new IndexText();
    index.write(Lexemes.of(tokens).stream());
    index.write(
        Run.of(tokens).stream()
            .flatMap(run -> run.words().stream())
            .filter(word -> word.size() > 1)
            .map(Lexemes::word));
    if (isVietnamese(language, tokens)) {
      index.write(
          tokens.stream().filter(t -> !t.cluster()).map(token -> Unmarked.of(token.form())));
    }
    return index.written.toString();
  }

  private static boolean isVietnamese(String language, List<Token> tokens) {
    return switch (Dictionary.primary(language)) {
      case "vi" -> true;
      case ScriptLanguage.UNDETERMINED ->
          tokens.stream().anyMatch(token -> Unmarked.isVietnamese(token.form()));
      default -> false;
    };
  }

  private void write(Stream<String> lexemes) {
    lexemes.forEach(this::write);
  }

  private void write(String lexeme) {
    int more =
        BYTES_OF_PLACE + (known.contains(lexeme) ? 0 : BYTES_OF_LEXEME + 3 * lexeme.length());
    full |= bytes + more > MOST_BYTES;
    if (!full) {
      bytes += more;
      known.add(lexeme);
      written.append(lexeme).append(' ');
    }
  }
}
