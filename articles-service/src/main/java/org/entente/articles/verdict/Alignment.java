package org.entente.articles.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which stretches of a text stand unchanged in its next state: E. W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations" (1986), over words, between what is the same at the beginning and
 * at the end. What differs in too many places is left without stretches in its middle.
 */
final class Alignment {

  /** Words that were added or removed: about ten paragraphs written anew. */
  private static final int MOST_EDITS = 2_000;

  /** Words that are looked at; a repetitive text could take very many. */
  private static final long MOST_STEPS = 40_000_000;

  /**
   * A stretch that is the same in both.
   *
   * @param before where it begins in the one, {@code after}: in the other
   */
  record Run(int before, int after, int length) {}

  private final String before;
  private final String after;
  private final List<Run> runs = new ArrayList<>();

  private Alignment(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** In the order of the texts. */
  static List<Run> of(String before, String after) {
    var alignment = new Alignment(before, after);
    alignment.align();
    return alignment.runs;
  }

  static int samePrefix(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /** Without the prefix, of which {@code most} characters are left at the least. */
  static int sameSuffix(String one, String other, int most) {
    int same = 0;
    while (same < most
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  private void align() {
    int prefix = samePrefix(before, after);
    int suffix = sameSuffix(before, after, Math.min(before.length(), after.length()) - prefix);
    add(0, 0, prefix);
    var one = Tokens.of(before, prefix, before.length() - suffix);
    var other = Tokens.of(after, prefix, after.length() - suffix);
    for (var match : matches(one, other)) {
      add(
          one.at()[match.before()],
          other.at()[match.after()],
          one.at()[match.before() + match.length()] - one.at()[match.before()]);
    }
    add(before.length() - suffix, after.length() - suffix, suffix);
  }

  /**
   * Joins it to the stretch before it where nothing lies between. Words that only share a hash are
   * left out.
   */
  private void add(int from, int to, int length) {
    if (length == 0 || !before.regionMatches(from, after, to, length)) {
      return;
    }
    var last = runs.isEmpty() ? null : runs.getLast();
    if (last != null
        && last.before() + last.length() == from
        && last.after() + last.length() == to) {
      runs.set(runs.size() - 1, new Run(last.before(), last.after(), last.length() + length));
    } else {
      runs.add(new Run(from, to, length));
    }
  }

  /** Runs of equal tokens in their order, none when there are too many edits. */
  private static List<Run> matches(Tokens one, Tokens other) {
    var furthest = new ArrayList<int[]>();
    long steps = 0;
    for (int edits = 0; edits <= Math.min(MOST_EDITS, one.count() + other.count()); edits++) {
      var last = edits == 0 ? null : furthest.get(edits - 1);
      var reached = new int[edits + 1];
      for (int i = 0; i <= edits; i++) {
        int diagonal = 2 * i - edits;
        int x = last == null ? 0 : start(last, i, edits);
        int y = x - diagonal;
        while (x < one.count() && y < other.count() && one.hashes()[x] == other.hashes()[y]) {
          x++;
          y++;
          steps++;
        }
        reached[i] = x;
        if (x >= one.count() && y >= other.count()) {
          furthest.add(reached);
          return path(furthest, one.count(), other.count());
        }
      }
      furthest.add(reached);
      steps += edits;
      if (steps > MOST_STEPS) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * Where the i-th diagonal of this number of edits begins: below or beside the further one of its
   * neighbours.
   */
  private static int start(int[] last, int i, int edits) {
    boolean isAdded = i == 0 || i < edits && last[i - 1] < last[i];
    return isAdded ? last[i] : last[i - 1] + 1;
  }

  private static List<Run> path(List<int[]> furthest, int x, int y) {
    var runs = new ArrayList<Run>();
    for (int edits = furthest.size() - 1; edits >= 0; edits--) {
      int i = (x - y + edits) / 2;
      int begin = edits == 0 ? 0 : start(furthest.get(edits - 1), i, edits);
      if (x > begin) {
        runs.add(new Run(begin, begin - (x - y), x - begin));
      }
      if (edits == 0) {
        break;
      }
      var last = furthest.get(edits - 1);
      boolean isAdded = i == 0 || i < edits && last[i - 1] < last[i];
      int diagonal = x - y + (isAdded ? 1 : -1);
      x = isAdded ? last[i] : last[i - 1];
      y = x - diagonal;
    }
    Collections.reverse(runs);
    return runs;
  }
}
