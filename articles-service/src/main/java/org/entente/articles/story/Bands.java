package org.entente.articles.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/**
 * Numbers that two texts are likely to have in common when they have many runs of words in common,
 * and unlikely otherwise: minimum hashes under fixed permutations (Broder et al., "Min-wise
 * independent permutations", 1998), a few to a band (Leskovec, Rajaraman, Ullman, "Mining of
 * Massive Datasets", 3.4).
 */
final class Bands {

  /** Bands and whose they are, side by side. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  record Owners(UUID[] tellers, Long[] hashes) {}

  static final int COUNT = 24;
  private static final int ROWS = 3;

  private static final int[] FACTORS = odd(Hashing.numbers(0x656E74656E7465L, COUNT * ROWS));
  private static final int[] OFFSETS = Hashing.numbers(0x73746F72696573L, COUNT * ROWS);

  private Bands() {}

  /** None for a text without runs of words. */
  static long[] of(int[] hashes) {
    if (hashes.length == 0) {
      return new long[0];
    }
    var smallest = smallest(hashes);
    var bands = new long[COUNT];
    for (int band = 0; band < COUNT; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Hashing.mixed(hash + smallest[band * ROWS + row]);
      }
      bands[band] = hash;
    }
    return bands;
  }

  static Owners owners(Collection<Teller> tellers) {
    var owners = new ArrayList<UUID>();
    var hashes = new ArrayList<Long>();
    for (var teller : tellers) {
      for (long hash : teller.sketch() == null ? new long[0] : teller.sketch().bands()) {
        owners.add(teller.id());
        hashes.add(hash);
      }
    }
    return new Owners(owners.toArray(UUID[]::new), hashes.toArray(Long[]::new));
  }

  /** The inner loop has no branches, so that it runs on vectors. */
  private static int[] smallest(int[] hashes) {
    var smallest = new int[FACTORS.length];
    Arrays.fill(smallest, Integer.MAX_VALUE);
    for (int hash : hashes) {
      for (int i = 0; i < smallest.length; i++) {
        int permuted = (hash ^ OFFSETS[i]) * FACTORS[i];
        permuted = (permuted ^ (permuted >>> 15)) * 0x2C1B3C6D;
        permuted ^= permuted >>> 13;
        smallest[i] = Math.min(smallest[i], permuted);
      }
    }
    return smallest;
  }

  private static int[] odd(int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] |= 1;
    }
    return numbers;
  }
}
