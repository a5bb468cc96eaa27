package org.entente.articles.verdict;

import org.entente.articles.text.Characters;
import org.entente.articles.verdict.Window.Span;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Finds the span that is meant in a text, character by character. */
final class SpanOfText {

  private SpanOfText() {}

  /**
   * @throws WordsNotInText when the words do not stand there
   * @throws WordsAmbiguous when they stand there more than once and nothing tells which is meant
   */
  static Span of(NewMention sent, String text) {
    var span =
        sent.start() == null || sent.end() == null
            ? wordsIn(text, sent)
            : within(text, new Span(sent.start(), sent.end()), sent);
    if (Characters.isBlank(text.substring(span.start(), span.end()))) {
      throw new InvalidRequest("start", "Nothing can be read there.");
    }
    return span;
  }

  private static Span within(String text, Span span, NewMention sent) {
    if (span.end() > text.length()) {
      throw new InvalidRequest(
          "end", "Must be at most %d, where the text ends.".formatted(text.length()));
    }
    if (isWithinPair(text, span.start()) || isWithinPair(text, span.end())) {
      throw new InvalidRequest("start", "Must not part a character in two, nor must end.");
    }
    if (sent.exact() != null && !stands(text, span.start(), sent.exact(), sent)
        || sent.exact() != null && sent.exact().length() != span.end() - span.start()) {
      throw new WordsNotInText();
    }
    return span;
  }

  private static Span wordsIn(String text, NewMention sent) {
    var exact = String.valueOf(sent.exact());
    @Nullable Span found = null;
    for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      if (!stands(text, at, exact, sent)) {
        continue;
      }
      if (found != null) {
        throw new WordsAmbiguous();
      }
      found = new Span(at, at + exact.length());
    }
    if (found == null) {
      throw new WordsNotInText();
    }
    return found;
  }

  private static boolean stands(String text, int at, String exact, NewMention sent) {
    var prefix = sent.prefix() == null ? "" : sent.prefix();
    var suffix = sent.suffix() == null ? "" : sent.suffix();
    return text.startsWith(exact, at)
        && text.startsWith(prefix, at - prefix.length())
        && text.startsWith(suffix, at + exact.length());
  }

  private static boolean isWithinPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
