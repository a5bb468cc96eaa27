package org.entente.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.entente.local.LocalPostgres;
import org.entente.local.Ports;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * entities-service over HTTP by how many names there are: how long it takes until it is ready, what
 * it uses, how many megabytes of news a caller that asks one after another has annotated, and how
 * long it takes until a new name is found in a text. {@code make bench BENCH=AnnotateBench}; {@code
 * -Dentente.bench.names=10000,100000} for fewer.
 */
@Tag("bench")
class AnnotateBench {

  private static final String NAMES =
      System.getProperty("entente.bench.names", "10000,100000,1000000");
  private static final int LETTERS = 1_000_000;
  private static final int ROUNDS = 12;
  private static final int WARMING = 4;
  private static final int NEW_NAMES = 40;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void newsIsAnnotated(@TempDir Path folder)
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
    var database = postgres.database("annotated" + number);
    String before;
    try (var empty = ServiceAlone.entities(database, folder.resolve("migration.log"))) {
      before = empty.memory();
    }
    var names = new MadeUpNames(number);
    names.load(database);
    MadeUpNames.leaveKeysEmpty(database);
    long start = System.nanoTime();
    try (var service = ServiceAlone.entities(database, folder.resolve("entities.log"))) {
      System.out.printf(
          "%n%,d names: ready after %.1f s; without them %s, with them %s%n",
          number, (System.nanoTime() - start) / 1e9, before, service.memory());
      throughput(service, names, number);
      untilFound(service);
    }
  }

  private void throughput(ServiceAlone service, MadeUpNames names, int number)
      throws IOException, InterruptedException {
    var press = new MadeUpPress();
    var rates = new ArrayList<Double>();
    var found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var news = news(press, names, number, new Random(round));
      long began = System.nanoTime();
      var answer = annotate(service, news);
      double seconds = (System.nanoTime() - began) / 1e9;
      found = json.readTree(answer).at("/results/0/mentions").size();
      if (round >= WARMING) {
        rates.add(news.length() / 1e6 / seconds);
      }
    }
    rates.sort(null);
    System.out.printf(
        "  annotated over HTTP: %.1f MB/s (median of %d requests of 1 MB, slowest %.1f), %,d mentions in the last%n",
        rates.get(rates.size() / 2), rates.size(), rates.getFirst(), found);
    assertThat(found).isPositive();
  }

  /** English news in which one word in twenty begins a known name. */
  private static String news(MadeUpPress press, MadeUpNames names, int number, Random random) {
    var news = new StringBuilder();
    while (news.length() < LETTERS) {
      news.append(press.sentence(random, 12 + random.nextInt(8)));
      news.append(" On Friday ").append(names.name(random.nextInt(number))).append(" said so. ");
    }
    return news.toString();
  }

  /** From the answer to a name's being stored until a text that holds it is annotated with it. */
  private void untilFound(ServiceAlone service) throws IOException, InterruptedException {
    var token = service.token("ana", "curator");
    var times = new ArrayList<Double>();
    for (int i = 0; i < NEW_NAMES; i++) {
      var name =
          "Newcomer Zq" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "z");
      var entity = TypeId.show("entity", MadeUpNames.id(i));
      post(service, "/v1/entities/%s/names".formatted(entity), token, Map.of("value", name), 201);
      long stored = System.nanoTime();
      while (!annotate(service, "Then %s spoke.".formatted(name)).contains(entity)) {
        assertThat(System.nanoTime() - stored).isLessThan(Duration.ofSeconds(30).toNanos());
      }
      times.add((System.nanoTime() - stored) / 1e6);
    }
    times.sort(null);
    System.out.printf(
        "  a new name is found after p50 %.0f, p95 %.0f, most %.0f ms%n",
        times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.getLast());
  }

  private String annotate(ServiceAlone service, String text)
      throws IOException, InterruptedException {
    return post(
        service,
        "/v1/annotate",
        null,
        Map.of("texts", List.of(Map.of("text", text, "language", "en"))),
        200);
  }

  private String post(
      ServiceAlone service, String path, @Nullable String token, Object body, int status)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(service.address(path))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    var answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body();
  }
}
