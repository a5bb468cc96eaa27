package org.entente.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.entente.local.LocalPostgres;
import org.entente.local.Ports;
import org.entente.testkit.LineStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many articles an hour of import takes, beside what PostgreSQL's own COPY makes of the very
 * same rows in the same tables with the same indexes, on the same server with full durability.
 * entities-service is absent. {@code make bench BENCH=ImportBench ARTICLES=100000}
 */
@Tag("bench")
class ImportBench {

  private static final int ARTICLES = Integer.getInteger("entente.bench.articles", 100_000);
  private static final int STEP = 10_000;

  @Test
  void importBesideCopy(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    try (var postgres =
        LocalPostgres.start(
            folder.resolve("postgres"),
            folder.resolve("postgres.log"),
            Ports.free(),
            LocalPostgres.Durability.FULL)) {
      var imported = postgres.database("imported");
      Duration time;
      try (var service = ServiceAlone.articles(imported, folder.resolve("articles.log"))) {
        System.out.printf("Before: %s%n", service.memory());
        time = runImport(service);
        System.out.printf(
            "Import: %,d articles in %.1f s, %.0f a second%n",
            ARTICLES, seconds(time), ARTICLES / seconds(time));
      }
      var copied = postgres.database("copied");
      ServiceAlone.articles(copied, folder.resolve("migration.log")).close();

      var copy = new TableCopy(imported, copied, Files.createDirectories(folder.resolve("rows")));
      var done = copy.run();

      System.out.printf(
          "COPY: the same rows in %.1f s, %.0f articles a second; %s%n",
          seconds(done.time()), ARTICLES / seconds(done.time()), done.rows());
      System.out.printf("Tables with indexes: %s%n", TableCopy.sizes(copied));
      System.out.printf(
          "Ratio import to COPY: %.2f (goal 0.25)%n", seconds(done.time()) / seconds(time));
      assertThat(done.rows()).containsEntry("article", (long) ARTICLES);
      assertThat(done.rows()).containsEntry("revision", (long) ARTICLES);
    }
  }

  /** Looking at the memory is not counted. */
  private static Duration runImport(ServiceAlone service)
      throws IOException, InterruptedException, ExecutionException {
    var press = new MadeUpPress();
    var looking = Duration.ZERO;
    long start = System.nanoTime();
    try (var stream =
            LineStream.post(
                service.address("/v1/articles:import"), service.token("bench", "contributor"));
        var sender = Executors.newSingleThreadExecutor()) {
      var sending =
          sender.submit(() -> {
            for (int i = 0; i < ARTICLES; i++) {
              stream.add(press.line(i));
            }
            stream.finish();
            return null;
          });
      for (int i = 1; i <= ARTICLES; i++) {
        assertThat(stream.receive()).contains("\"status\":201");
        if (i % STEP == 0) {
          long before = System.nanoTime();
          System.out.printf("%,d: %s%n", i, service.memory());
          looking = looking.plusNanos(System.nanoTime() - before);
        }
      }
      assertThat(stream.receive()).isNull();
      sending.get();
    }
    return Duration.ofNanos(System.nanoTime() - start).minus(looking);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
