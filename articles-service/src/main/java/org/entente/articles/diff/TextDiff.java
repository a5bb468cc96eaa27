package org.entente.articles.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one text to another: paragraphs first, and within those that changed, words.
 *
 * @param hunks all of both texts in order, without gaps
 * @param coarse some hunks replace more than what changed, since the texts lie too far apart to be
 *     compared word by word
 */
public record TextDiff(List<Hunk> hunks, boolean coarse) {

  private static final int MOST_CHANGES = 5000;

  public static TextDiff between(String from, String to) {
    var comparison = new Comparison();
    var paragraphs = comparison.changes(Tokens.lines(from), Tokens.lines(to));
    var words = new ArrayList<Hunk>();
    for (var changed : paragraphs) {
      words.addAll(
          changed.op() == Hunk.Op.REPLACE
              ? comparison.changes(
                  Tokens.words(from, changed.fromStart(), changed.fromEnd()),
                  Tokens.words(to, changed.toStart(), changed.toEnd()))
              : List.of(changed));
    }
    var changes = joined(words, from);
    if (changes.size() > MOST_CHANGES) {
      return new TextDiff(whole(paragraphs, from, to), true);
    }
    return new TextDiff(whole(changes, from, to), comparison.gaveUp());
  }

  /** Neighbouring words that changed are one change, with the spaces between them. */
  private static List<Hunk> joined(List<Hunk> changes, String from) {
    var joined = new ArrayList<Hunk>();
    for (var next : changes) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isSpace(from, last.fromEnd(), next.fromStart())) {
        joined.removeLast();
        joined.add(Hunk.changed(last.fromStart(), next.fromEnd(), last.toStart(), next.toEnd()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean isSpace(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\n') {
        return false;
      }
    }
    return true;
  }

  private static List<Hunk> whole(List<Hunk> changes, String from, String to) {
    var hunks = new ArrayList<Hunk>();
    int fromAt = 0;
    int toAt = 0;
    for (var changed : changes) {
      if (changed.fromStart() > fromAt) {
        hunks.add(Hunk.equal(fromAt, changed.fromStart(), toAt, changed.toStart()));
      }
      hunks.add(changed);
      fromAt = changed.fromEnd();
      toAt = changed.toEnd();
    }
    if (fromAt < from.length()) {
      hunks.add(Hunk.equal(fromAt, from.length(), toAt, to.length()));
    }
    return List.copyOf(hunks);
  }
}
