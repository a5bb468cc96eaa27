package org.entente.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.entente.local.Database;
import org.entente.local.LocalPostgres;
import org.entente.local.Ports;
import org.entente.platform.id.TypeId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a reader waits for a page of a search, over HTTP, one request after another, when all
 * kinds of questions were asked before. {@code make bench BENCH=SearchBench ARTICLES=200000}
 */
@Tag("bench")
class SearchBench {

  private static final int ARTICLES = Integer.getInteger("entente.bench.articles", 200_000);
  private static final int REQUESTS = 200;
  private static final int WARMING = 40;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void searchByHowCommonTheWordsAre(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    try (var postgres =
        LocalPostgres.start(
            folder.resolve("postgres"),
            folder.resolve("postgres.log"),
            Ports.free(),
            LocalPostgres.Durability.NONE)) {
      var database = postgres.database("searched");
      ServiceAlone.articles(database, folder.resolve("migration.log")).close();
      var press = new SearchedPress(ARTICLES);
      long start = System.nanoTime();
      press.load(database);
      System.out.printf(
          "%,d articles loaded in %d s%n",
          ARTICLES, Duration.ofNanos(System.nanoTime() - start).toSeconds());

      var before = scans(database);
      try (var service = ServiceAlone.articles(database, folder.resolve("articles.log"))) {
        var questions = questions(press);
        for (var queries : questions.values()) {
          ask(service, queries, WARMING);
        }
        for (var queries : questions.entrySet()) {
          measure(queries.getKey(), ask(service, queries.getValue(), REQUESTS));
        }
      }
      var after = scans(database);
      System.out.println("Scans, by table or index: ");
      after.forEach((name, scans) -> {
        if (scans > before.getOrDefault(name, 0L)) {
          System.out.printf("  %s %,d%n", name, scans - before.getOrDefault(name, 0L));
        }
      });
      for (var table : List.of("article", "article_search", "revision", "mention")) {
        assertThat(after.get("whole " + table))
            .as("whole " + table)
            .isEqualTo(before.get("whole " + table));
      }
    }
  }

  private static Map<String, List<String>> questions(SearchedPress press) {
    var common = press.commonWords();
    var medium = press.mediumWords();
    var classes = new LinkedHashMap<String, List<String>>();
    classes.put("rare word (5 articles)", queries(press.rareWords(), ""));
    classes.put("medium word (1 %)", queries(medium, ""));
    classes.put("common word (50 %)", queries(common, ""));
    classes.put("two medium words", queries(both(medium, medium, 31), ""));
    classes.put("medium and common word", queries(both(medium, common, 0), ""));
    classes.put("two common words", queries(both(common, common, 17), ""));
    classes.put("rare phrase of common words", queries(quoted(press.rarePhrases()), ""));
    classes.put("medium phrase of words of 10 %", queries(quoted(press.mediumPhrases()), ""));
    classes.put("common word without a common one", queries(both(common, minus(common), 17), ""));
    for (var sort : new String[] {"", "&sort=relevance"}) {
      classes.put(
          "medium word of a publisher" + sort, queries(medium, sort + "&publisher=PUBLISHER"));
      classes.put("common word of a rare entity" + sort, queries(common, sort + "&entity=RARE"));
      classes.put(
          "medium word of a common entity" + sort, queries(medium, sort + "&entity=COMMON"));
    }
    var relevance = new LinkedHashMap<>(classes);
    relevance.forEach((name, queries) -> {
      if (!name.contains(" of a ")) {
        classes.put(
            name + ", by relevance", queries.stream().map(q -> q + "&sort=relevance").toList());
      }
    });
    classes.put("no words, of a rare entity", queries(List.of(""), "entity=RARE"));
    classes.put("no words, of a common entity", queries(List.of(""), "entity=COMMON"));
    return classes;
  }

  private static List<String> queries(List<String> words, String more) {
    return words.stream()
        .map(w ->
            "/v1/articles?"
                + (w.isEmpty() ? "" : "q=" + URLEncoder.encode(w, StandardCharsets.UTF_8))
                + more.replace(
                        "PUBLISHER", "publisher_" + shown("018f0000-0000-7000-8000-000000000003"))
                    .replace("RARE", "entity_" + shown(SearchedPress.entity(1900).toString()))
                    .replace("COMMON", "entity_" + shown(SearchedPress.entity(0).toString())))
        .toList();
  }

  private static String shown(String uuid) {
    return TypeId.show("x", UUID.fromString(uuid)).substring(2);
  }

  private static List<String> both(List<String> one, List<String> other, int shift) {
    return IntStream.range(0, one.size())
        .mapToObj(i -> one.get(i) + " " + other.get((i + shift) % other.size()))
        .toList();
  }

  private static List<String> quoted(List<String> phrases) {
    return phrases.stream().map(p -> '"' + p + '"').toList();
  }

  private static List<String> minus(List<String> words) {
    return words.stream().map(w -> "-" + w).toList();
  }

  /**
   * @param times in milliseconds
   */
  private record Asked(List<Double> times, int items) {}

  private Asked ask(ServiceAlone service, List<String> paths, int requests)
      throws IOException, InterruptedException {
    var times = new ArrayList<Double>();
    int items = 0;
    for (int i = 0; i < requests; i++) {
      var request =
          HttpRequest.newBuilder(service.address(paths.get(i % paths.size())))
              .timeout(Duration.ofSeconds(30))
              .build();
      long start = System.nanoTime();
      var answer = http.send(request, BodyHandlers.ofString());
      times.add((System.nanoTime() - start) / 1e6);
      items += answer.body().split("\"story\":").length - 1;
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
    return new Asked(times, items);
  }

  private static void measure(String name, Asked asked) {
    var times = asked.times().stream().sorted().toList();
    System.out.printf(
        "%-55s p50 %6.1f  p95 %6.1f  p99 %6.1f ms, %.1f articles a page%n",
        name,
        times.get(REQUESTS / 2),
        times.get(REQUESTS * 95 / 100),
        times.get(REQUESTS * 99 / 100),
        (double) asked.items() / REQUESTS);
  }

  /** How often each table was read as a whole and each index was asked. */
  private static Map<String, Long> scans(Database database) throws SQLException {
    var scans = new LinkedHashMap<String, Long>();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select 'whole ' || relname, seq_scan from pg_stat_user_tables
                    union all select indexrelname, idx_scan from pg_stat_user_indexes order by 1
                    """)) {
      while (rows.next()) {
        scans.put(rows.getString(1), rows.getLong(2));
      }
    }
    return scans;
  }
}
