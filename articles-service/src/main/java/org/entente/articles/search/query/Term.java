package org.entente.articles.search.query;

import java.util.ArrayList;
import java.util.List;
import org.entente.articles.search.words.Lexemes;
import org.entente.articles.search.words.Run;
import org.entente.articles.search.words.Token;

/**
 * Something that must stand in a text, or must not.
 *
 * @param tokens one after another; never empty
 * @param quoted only so, and not as its words apart
 */
public record Term(List<Token> tokens, boolean negated, boolean quoted) {

  /** As PostgreSQL reads a question; every lexeme is quoted, so it can always be read. */
  String strict() {
    var phrase = "(" + String.join(" <-> ", lexemes()) + ")";
    if (negated) {
      return "!" + phrase;
    }
    return either(phrase, lexemesApart());
  }

  /**
   * The same without the order of words, which the index does not know: it lets through more. Empty
   * where it would let through everything.
   */
  String loose() {
    var lexemes = lexemes();
    if (negated) {
      return lexemes.size() == 1 ? "!(" + lexemes.getFirst() + ")" : "";
    }
    var all = "(" + String.join(" & ", lexemes) + ")";
    return either(all, lexemesApart().stream().map(part -> part.replace("<->", "&")).toList());
  }

  private static String either(String together, List<String> apart) {
    return apart.isEmpty()
        ? together
        : "(%s | (%s))".formatted(together, String.join(" & ", apart));
  }

  /** One for each token but the last of a run, which the pair before it holds already. */
  private List<String> lexemes() {
    return lexemes(tokens);
  }

  private static List<String> lexemes(List<Token> tokens) {
    var lexemes = new ArrayList<>(Lexemes.of(tokens).stream().map(l -> "'" + l + "'").toList());
    var last = tokens.getLast();
    if (last.cluster()) {
      lexemes.removeLast();
      if (!last.joined() || tokens.size() == 1) {
        lexemes.add("'" + Lexemes.single(last) + "':*");
      }
    }
    return lexemes;
  }

  private List<String> lexemesApart() {
    return apart().stream()
        .map(part ->
            isWord(part)
                ? "'" + Lexemes.word(part) + "'"
                : "(" + String.join(" <-> ", lexemes(part)) + ")")
        .toList();
  }

  /**
   * Who writes without spaces asks for several words in one go. They may stand apart; what ICU cuts
   * into single clusters is most likely a name and must stand together. Empty when there is nothing
   * that may stand apart.
   */
  public List<List<Token>> apart() {
    var runs = Run.of(tokens);
    if (quoted || runs.size() != 1 || runs.getFirst().clusters().size() != tokens.size()) {
      return List.of();
    }
    var words = runs.getFirst().words();
    var parts = new ArrayList<>(words.stream().filter(word -> word.size() > 1).toList());
    if (parts.size() < 2) {
      return List.of();
    }
    parts.addAll(pieces(words));
    return parts;
  }

  /** A part is a word of ICU's, or a piece made of several. */
  private boolean isWord(List<Token> part) {
    return Run.of(tokens).getFirst().words().contains(part);
  }

  private static List<List<Token>> pieces(List<List<Token>> words) {
    var pieces = new ArrayList<List<Token>>();
    var piece = new ArrayList<Token>();
    for (var word : words) {
      if (word.size() == 1) {
        piece.addAll(word);
      } else {
        pieces.add(List.copyOf(piece));
        piece.clear();
      }
    }
    pieces.add(piece);
    return pieces.stream().filter(p -> p.size() > 1).toList();
  }
}
