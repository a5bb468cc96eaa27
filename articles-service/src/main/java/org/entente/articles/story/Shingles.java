package org.entente.articles.story;

import java.util.Arrays;

/**
 * The runs of words of a text, each a number (Broder, "On the resemblance and containment of
 * documents", 1997). A word that is changed changes the few runs that hold it, whatever comes
 * before and after.
 *
 * @param script in which texts it can be found again at all
 * @param hashes of the runs, each once, ascending
 * @param numbers hashes of the numbers in the text, each once, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Shingles(Script script, int[] hashes, int[] numbers) {

  private static final long BASE = 0xD6E8FEB86659FD93L;

  static Shingles of(String text) {
    var words = Words.of(text);
    var script = words.script();
    int runs = words.count() < script.fewest() ? 0 : words.count() - script.shingle + 1;
    return new Shingles(
        script, distinct(hashes(words, script.shingle, runs)), distinct(words.numbers()));
  }

  private static int[] hashes(Words words, int length, int runs) {
    long oldest = 1;
    for (int i = 0; i < length; i++) {
      oldest *= BASE;
    }
    var hashes = new int[runs];
    long hash = 0;
    for (int at = 0; at < runs + length - 1 && runs > 0; at++) {
      hash = hash * BASE + words.at(at);
      if (at >= length) {
        hash -= words.at(at - length) * oldest;
      }
      if (at >= length - 1) {
        hashes[at - length + 1] = (int) (Hashing.mixed(hash) >>> 32);
      }
    }
    return hashes;
  }

  private static int[] distinct(int[] hashes) {
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }
}
