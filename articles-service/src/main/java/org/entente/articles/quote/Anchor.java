package org.entente.articles.quote;

/**
 * What of a quote that was found is needed to find it in another state of the text, as texts are
 * compared.
 *
 * @param before up to 32 characters that stand before the words, {@code after} up to as many behind
 *     them
 * @param start in UTF-16 code units of the text it was found in
 * @param end in the same
 */
record Anchor(String words, String before, String after, int start, int end) {

  private static final int CONTEXT = 32;

  static Anchor of(FoldedText text, int at, int length) {
    var folded = text.toString();
    int end = at + length;
    return new Anchor(
        folded.substring(at, end),
        folded.substring(Math.max(0, at - CONTEXT), at).stripLeading(),
        folded.substring(end, Math.min(folded.length(), end + CONTEXT)).stripTrailing(),
        text.originalStart(at),
        text.originalEnd(end));
  }

  String inContext() {
    return before + words + after;
  }
}
