package org.entente.entities.annotate;

import java.util.EnumSet;
import org.entente.entities.index.NamesFixture;
import org.entente.platform.access.Visibility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast texts are annotated as a whole. Prints; run by hand. */
@Tag("bench")
class AnnotateBench {

  @ParameterizedTest
  @ValueSource(ints = {10_000, 100_000, 1_000_000})
  void textsAreAnnotated(int count) {
    var names = NamesFixture.madeUp(count);
    var news = NamesFixture.news(2_000_000);
    var annotator = new Annotator(names, EnumSet.of(Visibility.PUBLIC));
    var mentions = 0;
    var best = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      var began = System.nanoTime();
      mentions = annotator.annotate(news, "en", "KH").mentions().size();
      best = Math.min(best, System.nanoTime() - began);
    }
    System.out.printf(
        "%,d names: annotated %,d letters with %,d mentions at %.1f MB/s%n",
        count, news.length(), mentions, news.length() * 1e3 / best);
  }
}
