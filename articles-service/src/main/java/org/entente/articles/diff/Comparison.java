package org.entente.articles.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which tokens changed, by the algorithm of E. W. Myers, "An O(ND) difference algorithm and
 * its variations" (1986), as far as its effort is bounded: what lies too far apart is one change.
 * For one pair of texts and one thread.
 */
final class Comparison {

  /**
   * Tokens that were inserted or deleted in one run of the algorithm, which remembers a way for
   * each.
   */
  private static final int MOST_CHANGED = 1000;

  /** Tokens that are looked at, for both texts together. */
  private static final long MOST_EFFORT = 200_000_000;

  private long left = MOST_EFFORT;
  private boolean gaveUp;

  /** Whether some change may be larger than what really changed. */
  boolean gaveUp() {
    return gaveUp;
  }

  /** The changes, in order, where nothing else differs. */
  List<Hunk> changes(Tokens from, Tokens to) {
    int least = Math.min(from.count(), to.count());
    int before = 0;
    while (before < least && from.isSame(before, to, before)) {
      before++;
    }
    int behind = 0;
    while (behind < least - before
        && from.isSame(from.count() - behind - 1, to, to.count() - behind - 1)) {
      behind++;
    }
    int fromEnd = from.count() - behind;
    int toEnd = to.count() - behind;
    if (before == fromEnd && before == toEnd) {
      return List.of();
    }
    if (before == fromEnd || before == toEnd) {
      return List.of(hunk(from, before, fromEnd, to, before, toEnd));
    }
    return between(from, before, fromEnd, to, before, toEnd);
  }

  private List<Hunk> between(
      Tokens from, int fromStart, int fromEnd, Tokens to, int toStart, int toEnd) {
    long size = (long) fromEnd - fromStart + toEnd - toStart;
    // A step behind the first is at least the reading of both.
    if (!spend(2 * size)) {
      return List.of(hunk(from, fromStart, fromEnd, to, toStart, toEnd));
    }
    var numbers = new HashMap<String, Integer>();
    var first = numbered(from, fromStart, fromEnd, numbers);
    var second = numbered(to, toStart, toEnd, numbers);
    try {
      var changes = new ArrayList<Hunk>();
      for (Change change : new MyersDiff<Integer>().computeDiff(first, second, new Limit(size))) {
        changes.add(
            hunk(
                from,
                fromStart + change.startOriginal,
                fromStart + change.endOriginal,
                to,
                toStart + change.startRevised,
                toStart + change.endRevised));
      }
      // They come the last one first.
      return changes.reversed();
    } catch (TooFarApart e) {
      gaveUp = true;
      return List.of(hunk(from, fromStart, fromEnd, to, toStart, toEnd));
    }
  }

  private boolean spend(long effort) {
    if (effort > left) {
      gaveUp = true;
      return false;
    }
    left -= effort;
    return true;
  }

  private static List<Integer> numbered(
      Tokens tokens, int start, int end, Map<String, Integer> numbers) {
    var numbered = new ArrayList<Integer>(end - start);
    for (int i = start; i < end; i++) {
      numbered.add(numbers.computeIfAbsent(tokens.get(i), t -> numbers.size()));
    }
    return numbered;
  }

  private static Hunk hunk(
      Tokens from, int fromStart, int fromEnd, Tokens to, int toStart, int toEnd) {
    return Hunk.changed(
        from.start(fromStart), from.start(fromEnd), to.start(toStart), to.start(toEnd));
  }

  /** Ends the algorithm where it would go too far; it has no limit of its own. */
  private final class Limit implements DiffAlgorithmListener {

    private final long size;

    Limit(long size) {
      this.size = size;
    }

    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int changed, int most) {
      if (changed > MOST_CHANGED || !spend(size)) {
        throw new TooFarApart();
      }
    }

    @Override
    public void diffEnd() {}
  }

  private static final class TooFarApart extends RuntimeException {
    TooFarApart() {
      super("The texts lie too far apart", null, false, false);
    }
  }
}
