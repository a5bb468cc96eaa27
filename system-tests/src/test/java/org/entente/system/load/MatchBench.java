package org.entente.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.local.LocalPostgres;
import org.entente.local.Ports;
import org.entente.platform.id.TypeId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a question after a name takes over HTTP, one after another and a hundred at once, and
 * how often who is meant is among the ten best, by how the name was changed and by how many names
 * there are. {@code make bench BENCH=MatchBench}; {@code -Dentente.bench.names=10000,100000} for
 * fewer.
 */
@Tag("bench")
class MatchBench {

  private static final String NAMES =
      System.getProperty("entente.bench.names", "10000,100000,1000000");
  private static final int QUESTIONS = 1800;
  private static final int WARMING = 300;
  private static final int AT_ONCE = 100;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void namesAreMatched(@TempDir Path folder)
      throws IOException, InterruptedException, SQLException {
    try (var postgres =
        LocalPostgres.start(
            folder.resolve("postgres"),
            folder.resolve("postgres.log"),
            Ports.free(),
            LocalPostgres.Durability.NONE)) {
      for (var number : NAMES.split(",")) {
        measure(postgres, folder, Integer.parseInt(number));
      }
    }
  }

  private void measure(LocalPostgres postgres, Path folder, int number)
      throws IOException, InterruptedException, SQLException {
    var database = postgres.database("names" + number);
    ServiceAlone.entities(database, folder.resolve("migration.log")).close();
    var names = new MadeUpNames(number);
    names.load(database);
    long start = System.nanoTime();
    ServiceAlone.entities(database, folder.resolve("keys.log")).close();
    var keyed = Duration.ofNanos(System.nanoTime() - start);
    MadeUpNames.index(database);
    System.out.printf(
        "%n%,d names; keys made in the first start of %d s; %s%n",
        number, keyed.toSeconds(), TableCopy.sizes(database).getFirst());
    try (var service = ServiceAlone.entities(database, folder.resolve("entities.log"))) {
      ask(service, names, number);
    }
  }

  private void ask(ServiceAlone service, MadeUpNames names, int number)
      throws IOException, InterruptedException {
    var random = new Random(3);
    var variants = new NameVariants();
    var times = new ArrayList<Double>();
    var found = new int[NameVariants.KINDS.size()];
    var asked = new int[NameVariants.KINDS.size()];
    var questions = new ArrayList<String>();
    for (int i = 0; i < WARMING + QUESTIONS; i++) {
      int who = random.nextInt(number);
      int kind = i % asked.length;
      questions.add(question(variants.of(names.name(who), kind)));
      long began = System.nanoTime();
      var answer = post(service, questions.subList(i, i + 1));
      if (i >= WARMING) {
        times.add((System.nanoTime() - began) / 1e6);
        asked[kind]++;
        found[kind] += answer.contains(TypeId.show("entity", MadeUpNames.id(who))) ? 1 : 0;
      }
    }
    print("one question", times, 1);
    print("a hundred questions, each", hundreds(service, questions), AT_ONCE);
    recall(found, asked);
  }

  private List<Double> hundreds(ServiceAlone service, List<String> questions)
      throws IOException, InterruptedException {
    var times = new ArrayList<Double>();
    for (int i = 0; i + AT_ONCE <= questions.size(); i += AT_ONCE) {
      long began = System.nanoTime();
      post(service, questions.subList(i, i + AT_ONCE));
      times.add((System.nanoTime() - began) / 1e6);
    }
    return times;
  }

  private static void recall(int[] found, int[] asked) {
    for (int kind = 0; kind < asked.length; kind++) {
      System.out.printf(
          "  recall at 10, %-26s %.3f%n",
          NameVariants.KINDS.get(kind), (double) found[kind] / asked[kind]);
    }
    var all = (double) Arrays.stream(found).sum() / Arrays.stream(asked).sum();
    System.out.printf("  recall at 10, all %35.3f%n", all);
    assertThat(all).isGreaterThanOrEqualTo(0.95);
  }

  private static void print(String what, List<Double> times, int each) {
    times.sort(null);
    System.out.printf(
        "  %-27s p50 %6.1f  p95 %6.1f  p99 %6.1f ms%n",
        what,
        times.get(times.size() / 2) / each,
        times.get(times.size() * 95 / 100) / each,
        times.get(times.size() * 99 / 100) / each);
  }

  private static String question(String name) {
    return "{\"name\":\"%s\",\"limit\":10}".formatted(name);
  }

  private String post(ServiceAlone service, List<String> questions)
      throws IOException, InterruptedException {
    var body = questions.stream().collect(Collectors.joining(",", "{\"queries\":[", "]}"));
    var request =
        HttpRequest.newBuilder(service.address("/v1/match"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
