package org.entente.articles.verdict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Looks for many windows in a text at once: each place whose first characters have the hash of
 * those of a window is compared with it. One pass, however many there are.
 */
final class Places {

  /** A window that stands more often than once. */
  static final int SEVERAL = -2;

  static final int NONE = -1;

  /** Characters that are hashed. A window that does not go to both ends of its text has more. */
  private static final int HASHED = 24;

  /**
   * Places that look like a window and are not: a text made to be searched slowly has very many.
   */
  private static final int MOST_COMPARED = 5_000_000;

  private static final int FACTOR = 0x01000193;
  private static final int MASK = (1 << 18) - 1;

  private final Map<Integer, List<Window>> wanted = new HashMap<>();
  private final BitSet hashes = new BitSet(MASK + 1);
  private final Map<Window, Integer> found = new HashMap<>();
  private int compared;

  private Places(Collection<Window> windows) {
    for (var window : windows) {
      found.put(window, NONE);
      if (window.length() >= HASHED) {
        int hash = hash(window.text(), window.from());
        wanted.computeIfAbsent(hash, h -> new ArrayList<>()).add(window);
        hashes.set(hash & MASK);
      }
    }
  }

  /** For each window where it begins in the text, {@link #NONE} or {@link #SEVERAL}. */
  static Map<Window, Integer> of(Collection<Window> windows, String text) {
    var places = new Places(windows);
    places.search(text);
    return places.found;
  }

  private void search(String text) {
    if (wanted.isEmpty() || text.length() < HASHED) {
      return;
    }
    int leaving = 1;
    for (int i = 1; i < HASHED; i++) {
      leaving *= FACTOR;
    }
    int hash = hash(text, 0);
    for (int at = 0; ; at++) {
      if (hashes.get(hash & MASK)) {
        compare(text, at, hash);
      }
      if (at + HASHED >= text.length()) {
        return;
      }
      hash = (hash - text.charAt(at) * leaving) * FACTOR + text.charAt(at + HASHED);
    }
  }

  private void compare(String text, int at, int hash) {
    var here = wanted.get(hash);
    if (here == null) {
      return;
    }
    if (compared > MOST_COMPARED) {
      here.forEach(window -> found.put(window, SEVERAL));
      return;
    }
    compared += here.size();
    for (var window : List.copyOf(here)) {
      if (window.standsIn(text, at)) {
        int before = Objects.requireNonNull(found.get(window));
        found.put(window, before == NONE ? at : SEVERAL);
        if (before != NONE) {
          here.remove(window);
        }
      }
    }
  }

  private static int hash(String text, int from) {
    int hash = 0;
    for (int i = from; i < from + HASHED; i++) {
      hash = hash * FACTOR + text.charAt(i);
    }
    return hash;
  }
}
