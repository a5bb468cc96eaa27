package org.entente.articles.story;

/**
 * The fixed numbers that sketches are made with: what is stored was made with these and no others.
 */
final class Hashing {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Hashing() {}

  /** Every bit of the answer depends on every bit given (the finaliser of SplitMix64). */
  static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The same numbers for the same seed, for ever. */
  static int[] numbers(long seed, int count) {
    var numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (int) (mixed(seed + (i + 1) * GOLDEN) >>> 32);
    }
    return numbers;
  }
}
