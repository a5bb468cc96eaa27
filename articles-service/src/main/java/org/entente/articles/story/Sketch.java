package org.entente.articles.story;

import java.util.Arrays;

/**
 * What is kept of a text to compare it by. The smallest of the hashes of its runs are a fair sample
 * of them, and two such samples tell how much the texts share, and how much of the one is in the
 * other (Broder 1997); for a text of up to {@value #SAMPLE} runs they are all of them, and what
 * they tell is exact.
 *
 * @param runs how many different runs of words the text has
 * @param sample the smallest of their hashes, ascending
 * @param numbers the smallest hashes of the numbers in the text, ascending
 * @param bands by which texts like it are found
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Sketch(Script script, int runs, int[] sample, int[] numbers, long[] bands) {

  /** Another way to sketch needs another number: sketches of other versions are made anew. */
  static final int VERSION = 1;

  static final int SAMPLE = 256;
  static final int NUMBERS = 64;

  static Sketch of(String text) {
    var shingles = Shingles.of(text);
    var hashes = shingles.hashes();
    return new Sketch(
        shingles.script(),
        hashes.length,
        first(hashes, SAMPLE),
        first(shingles.numbers(), NUMBERS),
        Bands.of(hashes));
  }

  /** A text that is too short says too little. */
  boolean saysEnough() {
    return runs > 0;
  }

  /** The share of runs that both have among those that any of them has. */
  double resemblance(Sketch other) {
    return Overlap.of(sample, SAMPLE, other.sample, SAMPLE).ofAll();
  }

  /** The share of the shorter text's runs that the longer one has too. */
  double containment(Sketch other) {
    var overlap = Overlap.of(sample, SAMPLE, other.sample, SAMPLE);
    return runs <= other.runs ? overlap.ofFirst() : overlap.ofSecond();
  }

  /**
   * The share of numbers in the text with fewer of them that stand in the other too; 1 without
   * numbers.
   */
  double sharedNumbers(Sketch other) {
    if (numbers.length == 0 || other.numbers.length == 0) {
      return 1;
    }
    var overlap = Overlap.of(numbers, NUMBERS, other.numbers, NUMBERS);
    return Math.max(overlap.ofFirst(), overlap.ofSecond());
  }

  private static int[] first(int[] sorted, int most) {
    return sorted.length <= most ? sorted : Arrays.copyOf(sorted, most);
  }
}
