package org.entente.articles.search.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.articles.search.words.Token;
import org.entente.articles.search.words.Tokens;
import org.entente.articles.text.Characters;
import org.entente.platform.problem.InvalidRequest;

/**
 * Alternatives, of which one must hold, each of terms that must all hold. Written as on the web:
 * {@code deported "call centre" -visit or โรแมนซ์สแกม}. Whatever is written has a meaning; a
 * quotation mark that is not closed goes on to the end.
 */
public record SearchQuery(List<List<Term>> alternatives) {

  public static final int LONGEST = 1000;
  public static final int MOST_TOKENS = 200;
  public static final int MOST_ALTERNATIVES = 32;

  /**
   * @throws InvalidRequest naming {@code q} when it is too long, or nothing is looked for: no
   *     letter or digit in all of it, or an alternative that only says what must not be there
   */
  public static SearchQuery parse(String q) {
    if (q.length() > LONGEST) {
      throw new InvalidRequest("q", "Must have at most %d characters.".formatted(LONGEST));
    }
    var query = new SearchQuery(new Reader(q).read());
    if (query.alternatives.isEmpty()) {
      throw new InvalidRequest("q", "Must hold a word to look for.");
    }
    if (query.alternatives.stream().anyMatch(terms -> terms.stream().allMatch(Term::negated))) {
      throw new InvalidRequest("q", "Must say what to look for, not only what to leave out.");
    }
    if (query.alternatives.size() > MOST_ALTERNATIVES
        || query.terms().stream().mapToInt(term -> term.tokens().size()).sum() > MOST_TOKENS) {
      throw new InvalidRequest(
          "q",
          "Must hold at most %d words or characters and %d alternatives."
              .formatted(MOST_TOKENS, MOST_ALTERNATIVES));
    }
    return query;
  }

  public List<Term> terms() {
    return alternatives.stream().flatMap(List::stream).toList();
  }

  /** Each alternative as PostgreSQL reads it. */
  public List<String> strict() {
    return alternatives.stream()
        .map(terms -> terms.stream().map(Term::strict).collect(joining(" & ")))
        .toList();
  }

  /** The same without the order of words: what an index can tell. It lets through more. */
  public List<String> loose() {
    return alternatives.stream()
        .map(terms ->
            terms.stream().map(Term::loose).filter(l -> !l.isEmpty()).collect(joining(" & ")))
        .toList();
  }

  /** Whether {@link #loose()} lets through what does not hold. */
  public boolean ordersWords() {
    return !strict().equals(loose());
  }

  private static final class Reader {

    private final String q;
    private final List<List<Term>> alternatives = new ArrayList<>();
    private List<Term> terms = new ArrayList<>();
    private int at;

    Reader(String q) {
      this.q = q;
    }

    List<List<Term>> read() {
      while (at < q.length()) {
        if (Characters.isSpace(q.charAt(at))) {
          at++;
        } else {
          term();
        }
      }
      alternative();
      return alternatives;
    }

    private void term() {
      boolean negated = q.charAt(at) == '-';
      if (negated) {
        at++;
      }
      boolean quoted = at < q.length() && isQuote(q.charAt(at));
      int start = quoted ? at + 1 : at;
      int end = start;
      while (end < q.length() && !ends(q.charAt(end), quoted)) {
        end++;
      }
      at = quoted ? end + 1 : Math.max(end, at);
      var said = q.substring(start, end);
      if (!quoted && !negated && said.toLowerCase(Locale.ROOT).equals("or")) {
        alternative();
        return;
      }
      List<Token> tokens = Tokens.of(said);
      if (!tokens.isEmpty()) {
        terms.add(new Term(tokens, negated, quoted));
      }
    }

    private static boolean ends(char c, boolean quoted) {
      return isQuote(c) || (!quoted && Characters.isSpace(c));
    }

    private static boolean isQuote(char c) {
      return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\uFF02';
    }

    private void alternative() {
      if (!terms.isEmpty()) {
        alternatives.add(terms);
        terms = new ArrayList<>();
      }
    }
  }
}
