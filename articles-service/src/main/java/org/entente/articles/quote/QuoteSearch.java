package org.entente.articles.quote;

import org.jspecify.annotations.Nullable;

/** Looks for quotes in one text. One pass over the text for each quote, whatever the quote is. */
final class QuoteSearch {

  /**
   * Places that are looked at: nobody means to quote what stands more often, and the work stays
   * bounded.
   */
  private static final int MOST_PLACES = 100_000;

  private final FoldedText text;
  private final String folded;

  QuoteSearch(String text) {
    this.text = FoldedText.of(text);
    this.folded = this.text.toString();
  }

  Match find(Selector selector) {
    var exact = FoldedText.fold(selector.exact());
    var all = new Places();
    var fitting = new Places();
    var context = new Context(selector);
    for (int at = folded.indexOf(exact);
        at >= 0 && all.count < MOST_PLACES;
        at = folded.indexOf(exact, at + 1)) {
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
    var nearest = NearestText.in(folded, exact);
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

  private final class Context {

    private final String prefix;
    private final String suffix;

    Context(Selector selector) {
      this.prefix = fold(selector.prefix());
      this.suffix = fold(selector.suffix());
    }

    private static String fold(@Nullable String context) {
      return context == null ? "" : FoldedText.fold(context);
    }

    boolean fits(int start, int end) {
      int before = start > 0 && folded.charAt(start - 1) == ' ' ? start - 1 : start;
      int after = end < folded.length() && folded.charAt(end) == ' ' ? end + 1 : end;
      return folded.startsWith(prefix, before - prefix.length())
          && folded.startsWith(suffix, after);
    }
  }
}
