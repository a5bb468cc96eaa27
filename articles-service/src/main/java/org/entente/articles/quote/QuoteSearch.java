package org.entente.articles.quote;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for quotes in one text. What each of them costs grows with the length of the text alone,
 * however often its words or parts of them stand there; only what comes closest to a quote that is
 * not there costs more, and is left out when the effort is spent.
 */
final class QuoteSearch {

  private final FoldedText text;
  private final String folded;
  private final Effort effort;

  QuoteSearch(String text, Effort effort) {
    this.text = FoldedText.of(text);
    this.folded = this.text.toString();
    this.effort = effort;
  }

  Match find(Selector selector) {
    var exact = FoldedText.fold(selector.exact());
    var all = new Places();
    var fitting = new Places();
    var context = new Context(selector);
    var places = new Occurrences(exact, folded);
    for (int at = places.next(); at >= 0; at = places.next()) {
      boolean isAtStart = selector.start() != null && text.originalStart(at) == selector.start();
      all.add(at, isAtStart);
      if (context.fits(at, at + exact.length())) {
        fitting.add(at, isAtStart);
      }
    }
    if (all.count == 0) {
      return nearest(exact);
    }
    boolean contextFits = fitting.count > 0;
    return choose(contextFits ? fitting : all, contextFits, exact.length(), selector);
  }

  private Match choose(Places places, boolean contextFits, int length, Selector selector) {
    if (places.atStart >= 0) {
      return found(places.atStart, length, selector);
    }
    if (places.count > 1) {
      return Match.without(Match.Status.AMBIGUOUS);
    }
    if (selector.start() != null || !contextFits) {
      return at(Match.Status.MOVED, places.first, length, selector);
    }
    return found(places.first, length, selector);
  }

  private Match found(int at, int length, Selector selector) {
    var isExact = text.original(at, at + length).equals(selector.exact());
    return at(isExact ? Match.Status.EXACT : Match.Status.WHITESPACE, at, length, selector);
  }

  private Match at(Match.Status status, int at, int length, Selector selector) {
    var printed = text.original(at, at + length);
    return Match.at(
        status,
        text.originalStart(at),
        text.originalEnd(at + length),
        printed.equals(selector.exact()) ? null : printed);
  }

  private Match nearest(String exact) {
    var nearest = NearestText.in(folded, exact, effort);
    return nearest == null
        ? Match.without(Match.Status.NOT_FOUND)
        : Match.near(text.original(nearest.start(), nearest.end()), nearest.distance());
  }

  /** Only what the choice needs: a letter may stand in a text millions of times. */
  private static final class Places {

    private int count;
    private int first = -1;
    private int atStart = -1;

    void add(int at, boolean isAtStart) {
      count++;
      first = first < 0 ? at : first;
      atStart = isAtStart ? at : atStart;
    }
  }

  /** What stands around the words; looked for once in the whole text, and only when needed. */
  private final class Context {

    private final String prefix;
    private final String suffix;
    private @Nullable BitSet prefixes;
    private @Nullable BitSet suffixes;

    Context(Selector selector) {
      this.prefix = fold(selector.prefix());
      this.suffix = fold(selector.suffix());
    }

    private static String fold(@Nullable String context) {
      return context == null ? "" : FoldedText.fold(context);
    }

    boolean fits(int start, int end) {
      return isAfterPrefix(start) && isBeforeSuffix(end);
    }

    private boolean isAfterPrefix(int start) {
      if (prefix.isEmpty()) {
        return true;
      }
      prefixes = prefixes == null ? places(prefix) : prefixes;
      int before = start > 0 && folded.charAt(start - 1) == ' ' ? start - 1 : start;
      return before >= prefix.length() && prefixes.get(before - prefix.length());
    }

    private boolean isBeforeSuffix(int end) {
      if (suffix.isEmpty()) {
        return true;
      }
      suffixes = suffixes == null ? places(suffix) : suffixes;
      return suffixes.get(end < folded.length() && folded.charAt(end) == ' ' ? end + 1 : end);
    }

    private BitSet places(String words) {
      var places = new BitSet(folded.length());
      var occurrences = new Occurrences(words, folded);
      for (int at = occurrences.next(); at >= 0; at = occurrences.next()) {
        places.set(at);
      }
      return places;
    }
  }
}
