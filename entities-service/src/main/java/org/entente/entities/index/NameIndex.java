package org.entente.entities.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.entente.entities.name.NameText;

/**
 * Names by the hashes of their beginnings, immutable. A text is read once: from each place where a
 * name may begin, word by word (letter by letter in scripts without spaces), for as long as what
 * was read is the beginning of a name. A million names take about 100 MB beside the names
 * themselves. For any number of threads.
 */
final class NameIndex {

  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0x100000001B3L;
  private static final int NO_NAME = -1;

  /** Receives the names that stand at a place, the shorter before the longer. */
  interface Finds {

    /**
     * @param to where the name ends
     */
    void name(int to, IndexedName name);
  }

  private final IndexedName[] names;

  /** The next name with the same hash, or {@link #NO_NAME}. */
  private final int[] next;

  /** Hashes of beginnings, open addressing; 0 is an empty slot. */
  private long[] hashes = new long[1 << 10];

  /**
   * The first name that is this beginning, or {@link #NO_NAME} where all names with it are longer.
   */
  private int[] heads = new int[1 << 10];

  private int used;

  private NameIndex(IndexedName[] names) {
    this.names = names;
    this.next = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      add(i);
    }
  }

  static NameIndex of(Collection<IndexedName> names) {
    return new NameIndex(
        names.stream().filter(IndexedName::canBeFound).toArray(IndexedName[]::new));
  }

  int size() {
    return names.length;
  }

  Stream<IndexedName> names() {
    return Arrays.stream(names);
  }

  /** Tells all names that stand at {@code from}, where {@link NameText#canStart} must be true. */
  void at(NameText text, int from, Finds finds) {
    var hash = SEED;
    for (int to = from; to < text.length(); ) {
      hash = step(hash, text.folded(to));
      to++;
      if (!text.isCut(to)) {
        continue;
      }
      var slot = slot(finish(hash));
      if (hashes[slot] == 0) {
        if (text.isMilestone(from, to)) {
          return;
        }
        continue;
      }
      if (heads[slot] != NO_NAME && text.canEnd(to)) {
        tell(heads[slot], text, from, to, finds);
      }
    }
  }

  private void tell(int head, NameText text, int from, int to, Finds finds) {
    for (int i = head; i != NO_NAME; i = next[i]) {
      if (names[i].key().length() == to - from && names[i].standsAt(text, from)) {
        finds.name(to, names[i]);
      }
    }
  }

  private void add(int name) {
    var text = NameText.of(names[name].key());
    var hash = SEED;
    for (int to = 1; to <= text.length(); to++) {
      hash = step(hash, text.folded(to - 1));
      if (to == text.length()) {
        var slot = claim(finish(hash));
        next[name] = heads[slot];
        heads[slot] = name;
      } else if (text.isCut(to) && text.isMilestone(0, to)) {
        claim(finish(hash));
      }
    }
  }

  private int claim(long hash) {
    if (used > hashes.length / 2) {
      grow();
    }
    var slot = slot(hash);
    if (hashes[slot] == 0) {
      hashes[slot] = hash;
      heads[slot] = NO_NAME;
      used++;
    }
    return slot;
  }

  private void grow() {
    var oldHashes = hashes;
    var oldHeads = heads;
    hashes = new long[oldHashes.length * 2];
    heads = new int[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        var slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  private int slot(long hash) {
    var mask = hashes.length - 1;
    var slot = (int) hash & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long step(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** Spreads the low bits, and is never 0. */
  private static long finish(long hash) {
    var spread = hash ^ (hash >>> 32);
    spread *= SEED;
    spread ^= spread >>> 29;
    return spread == 0 ? 1 : spread;
  }
}
