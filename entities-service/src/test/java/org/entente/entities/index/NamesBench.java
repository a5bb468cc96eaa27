package org.entente.entities.index;

import java.util.List;
import org.entente.entities.name.NameText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What names cost in memory, and how fast a text is searched for them. Prints; run by hand. */
@Tag("bench")
class NamesBench {

  private static final int TEXT = 4_000_000;

  @ParameterizedTest
  @ValueSource(ints = {10_000, 100_000, 1_000_000})
  void namesAreHeldAndFound(int count) {
    var made = new MadeUpNames();
    var before = used();
    var began = System.nanoTime();
    var names = names(made, count);
    var built = System.nanoTime() - began;
    var megabytes = (used() - before) / 1e6;
    var news = made.news(TEXT);
    var found = 0;
    var best = Long.MAX_VALUE;
    for (int round = 0; round < 7; round++) {
      began = System.nanoTime();
      found = find(names, news);
      best = Math.min(best, System.nanoTime() - began);
    }
    System.out.printf(
        "%,d names: %.0f MB, built in %d ms, found %,d in %,d letters at %.1f MB/s%n",
        names.size(),
        megabytes,
        built / 1_000_000,
        found,
        news.length(),
        news.length() * 1e3 / best);
  }

  private static Names names(MadeUpNames made, int count) {
    List<IndexedName> list = made.list(count);
    return Names.of(list, "bench-1");
  }

  private static int find(Names names, String given) {
    var text = NameText.of(given);
    var found = 0;
    for (int at = 0; at < text.length(); ) {
      var longest = text.canStart(at) ? names.longestAt(text, at, n -> true) : null;
      if (longest == null) {
        at++;
      } else {
        found++;
        at = longest.to();
      }
    }
    return found;
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
