package org.entente.articles.story;

/**
 * What two samples of smallest hashes have in common, as far as both of them reach.
 *
 * @param first how many of the first are looked at
 * @param second how many of the second
 * @param both how many are in both
 */
record Overlap(int first, int second, int both) {

  /**
   * @param most a sample of so many may leave larger ones out, a smaller one has all there are
   */
  static Overlap of(int[] one, int mostOfOne, int[] other, int mostOfOther) {
    int reach = Math.min(reach(one, mostOfOne), reach(other, mostOfOther));
    int i = 0;
    int j = 0;
    int both = 0;
    while (i < one.length && j < other.length && one[i] <= reach && other[j] <= reach) {
      int order = Integer.compare(one[i], other[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Overlap(upTo(one, i, reach), upTo(other, j, reach), both);
  }

  double ofAll() {
    return share(first + second - both);
  }

  double ofFirst() {
    return share(first);
  }

  double ofSecond() {
    return share(second);
  }

  private double share(int of) {
    return of == 0 ? 0 : (double) both / of;
  }

  private static int reach(int[] sample, int most) {
    return sample.length < most ? Integer.MAX_VALUE : sample[most - 1];
  }

  private static int upTo(int[] sample, int from, int reach) {
    int at = from;
    while (at < sample.length && sample[at] <= reach) {
      at++;
    }
    return at;
  }
}
