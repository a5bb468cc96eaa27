package org.entente.articles.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.story.GeneratedPress.text;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * How many retellings are found among generated ones, and how often two texts are taken for one
 * that are two.
 */
class RetellingsTest {

  private static final Logger LOG = Logger.getLogger(RetellingsTest.class);
  private static final int TRIES = 200;

  private final GeneratedPress press = new GeneratedPress(42);

  private record Pair(Sketch one, Sketch other) {

    boolean isFound(boolean otherPublisher) {
      return meet() && Likeness.retells(one, other, otherPublisher);
    }

    private boolean meet() {
      Set<Long> bands =
          LongStream.of(one.bands()).boxed().collect(Collectors.toCollection(HashSet::new));
      return LongStream.of(other.bands()).anyMatch(bands::contains);
    }
  }

  @Test
  void retellings() {
    var table = new StringBuilder("found: sentences, edited, own -> share\n");
    for (int sentences : new int[] {8, 25}) {
      for (double edited : new double[] {0, 0.1, 0.2, 0.3, 0.5}) {
        for (double own : new double[] {0, 0.2, 0.4, 0.6}) {
          double found = share(() -> retelling(sentences, edited, own), true);
          table.append("%2d %.1f %.1f -> %.3f%n".formatted(sentences, edited, own, found));
          if (edited <= 0.1 && own <= 0.2) {
            assertThat(found).as("%d %s %s", sentences, edited, own).isGreaterThan(0.9);
          }
        }
      }
    }
    LOG.info(table);
  }

  @Test
  void formsThatAreFilledInAnew() {
    var table =
        new StringBuilder("joined: sentences, a blank every n words -> another's, one's own\n");
    for (int sentences : new int[] {4, 8, 20}) {
      for (int every : new int[] {6, 10, 16, 24}) {
        double others = share(() -> form(sentences, every), true);
        double own = share(() -> form(sentences, every), false);
        table.append("%2d %2d -> %.3f %.3f%n".formatted(sentences, every, others, own));
        // Of four sentences few are blanks, and two days' few figures may be the same by chance.
        assertThat(others).as("%d %d", sentences, every).isLessThan(sentences == 4 ? 0.02 : 0.001);
        assertThat(own).as("%d %d", sentences, every).isZero();
      }
    }
    LOG.info(table);
  }

  @Test
  void differentReportsInTheSameFurniture() {
    var table = new StringBuilder("joined: share of furniture -> another's, one's own\n");
    for (double furniture : new double[] {0, 0.2, 0.4, 0.6, 0.8}) {
      double others = share(() -> furnished(furniture), true);
      double own = share(() -> furnished(furniture), false);
      table.append("%.1f -> %.3f %.3f%n".formatted(furniture, others, own));
      assertThat(own).as("%s", furniture).isZero();
    }
    LOG.info(table);
  }

  private double share(Supplier<Pair> pairs, boolean otherPublisher) {
    int found = 0;
    for (int i = 0; i < TRIES; i++) {
      found += pairs.get().isFound(otherPublisher) ? 1 : 0;
    }
    return (double) found / TRIES;
  }

  private Pair retelling(int sentences, double edited, double own) {
    var report = press.report(sentences);
    return new Pair(Sketch.of(text(report)), Sketch.of(text(press.retold(report, edited, own))));
  }

  private Pair form(int sentences, int every) {
    var days = press.forms(sentences, every, 1, 2);
    return new Pair(Sketch.of(text(days.getFirst())), Sketch.of(text(days.getLast())));
  }

  private Pair furnished(double share) {
    int furniture = (int) Math.round(20 * share);
    var frame = press.report(furniture);
    return new Pair(
        Sketch.of(text(press.amongOthers(press.report(20 - furniture), frame))),
        Sketch.of(text(press.amongOthers(press.report(20 - furniture), frame))));
  }
}
