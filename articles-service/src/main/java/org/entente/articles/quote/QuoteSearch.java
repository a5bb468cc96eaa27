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

  /**
   * @param anchor null unless exactly one place was found
   */
  record Hit(Match match, @Nullable Anchor anchor) {}

  Match find(Selector selector) {
    return search(selector).match();
  }

  Hit search(Selector selector) {
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
      return new Hit(nearest(exact), null);
    }
    boolean contextFits = fitting.count > 0;
    return choose(contextFits ? fitting : all, contextFits, exact.length(), selector);
  }

  /** How a quote that was found in the state {@code anchor} is of stands in this one. */
  Standing standing(Anchor anchor, int revision) {
    var inContext = places(anchor.inContext(), anchor.before().length(), anchor.start());
    if (inContext.count > 0) {
      return standing(Standing.State.CURRENT, inContext, anchor, revision);
    }
    var anywhere = places(anchor.words(), 0, anchor.start());
    if (anywhere.count == 0) {
      return new Standing(Standing.State.LOST, revision, null, null);
    }
    var state = anywhere.atStart >= 0 ? Standing.State.CURRENT : Standing.State.MOVED;
    return standing(state, anywhere, anchor, revision);
  }

  private Standing standing(Standing.State state, Places places, Anchor anchor, int revision) {
    if (places.atStart < 0 && places.count > 1) {
      return new Standing(state, revision, null, null);
    }
    int at = places.atStart >= 0 ? places.atStart : places.first;
    return new Standing(
        state, revision, text.originalStart(at), text.originalEnd(at + anchor.words().length()));
  }

  /**
   * @param offset of what is meant within the words
   */
  private Places places(String words, int offset, int start) {
    var places = new Places();
    var occurrences = new Occurrences(words, folded);
    for (int at = occurrences.next(); at >= 0; at = occurrences.next()) {
      places.add(at + offset, text.originalStart(at + offset) == start);
    }
    return places;
  }

  private Hit choose(Places places, boolean contextFits, int length, Selector selector) {
    if (places.atStart >= 0) {
      return found(places.atStart, length, selector);
    }
    if (places.count > 1) {
      return new Hit(Match.without(Match.Status.AMBIGUOUS), null);
    }
    if (selector.start() != null || !contextFits) {
      return at(Match.Status.MOVED, places.first, length, selector);
    }
    return found(places.first, length, selector);
  }

  private Hit found(int at, int length, Selector selector) {
    var isExact = text.original(at, at + length).equals(selector.exact());
    return at(isExact ? Match.Status.EXACT : Match.Status.WHITESPACE, at, length, selector);
  }

  private Hit at(Match.Status status, int at, int length, Selector selector) {
    var printed = text.original(at, at + length);
    var anchor = Anchor.of(text, at, length);
    return new Hit(
        Match.at(
            status,
            anchor.start(),
            anchor.end(),
            printed.equals(selector.exact()) ? null : printed),
        anchor);
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
