package org.entente.system.load;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.entente.local.LocalPostgres;
import org.entente.local.Ports;
import org.entente.system.load.FeedReader.Seen;
import org.entente.system.load.FeedWriter.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon a reader who waits hears of a change, from one writer at ease and from twenty at full
 * speed, and whether it hears of each once and in order. Durability is full; entities-service is
 * absent. {@code make bench BENCH=FeedBench}
 */
@Tag("bench")
class FeedBench {

  private static final int WRITERS = Integer.getInteger("entente.bench.writers", 20);
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("entente.bench.seconds", 60));
  private static final Duration AT_EASE = Duration.ofMillis(200);

  @Test
  void changesAreSeenSoonOnceAndInOrder(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    try (var postgres =
            LocalPostgres.start(
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                Ports.free(),
                LocalPostgres.Durability.FULL);
        var service =
            ServiceAlone.articles(postgres.database("articles"), folder.resolve("articles.log"))) {
      run(service, WRITERS, TIME.dividedBy(6), Duration.ZERO, "warming up");
      run(service, 1, TIME.dividedBy(3), AT_EASE, "one writer at ease");
      run(service, WRITERS, TIME, Duration.ZERO, WRITERS + " writers at full speed");
    }
  }

  private static void run(
      ServiceAlone service, int count, Duration time, Duration pause, String name)
      throws InterruptedException, ExecutionException, IOException {
    var reader = new FeedReader(service);
    try (var threads = Executors.newCachedThreadPool()) {
      var seen = threads.submit(reader::readOn);
      var writers = new ArrayList<Future<List<Written>>>();
      for (int i = 0; i < count; i++) {
        writers.add(threads.submit(new FeedWriter(service, i, time, pause)::write));
      }
      var written = new ArrayList<Written>();
      for (var writer : writers) {
        written.addAll(writer.get());
      }
      reader.stopAfter(written.size());
      check(written, seen.get());
      tell(name, time, written, reader.received());
    }
  }

  private static void check(List<Written> written, List<Seen> seen) {
    assertThat(seen.stream().map(Seen::change))
        .as("each acknowledged write once, and nothing else")
        .containsExactlyInAnyOrderElementsOf(written.stream().map(Written::change).toList());
    seen.stream()
        .collect(groupingBy(s -> s.change().article()))
        .forEach((article, changes) ->
            assertThat(changes.stream().map(s -> s.change().version())).as(article).isSorted());
  }

  private static void tell(
      String name, Duration time, List<Written> written, Map<Change, Long> received) {
    System.out.printf(
        "%s: %,d writes, %.0f a second%n",
        name, written.size(), written.size() / (double) time.toSeconds());
    System.out.printf(
        "  from the writer's answer to the reader: %s%n",
        percentiles(
            written, w -> Math.max(0, requireNonNull(received.get(w.change())) - w.answered())));
    System.out.printf(
        "  from sending to the reader:             %s%n",
        percentiles(written, w -> requireNonNull(received.get(w.change())) - w.sent()));
    System.out.printf(
        "  from sending to the writer's answer:    %s%n",
        percentiles(written, w -> w.answered() - w.sent()));
  }

  private static String percentiles(Collection<Written> written, ToLongFunction<Written> time) {
    var sorted = written.stream().mapToLong(time).sorted().toArray();
    return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms"
        .formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * (sorted.length - 1))] / 1e6;
  }
}
