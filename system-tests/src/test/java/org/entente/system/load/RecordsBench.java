package org.entente.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.local.Database;
import org.entente.local.LocalPostgres;
import org.entente.local.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long pages and series of two countries take among a million records, and what an export of
 * all uses. Pairs are as common as their rank lets them be (Zipf), dates lie in ten years. {@code
 * make bench BENCH=RecordsBench}; {@code -Dentente.bench.records=100000} for fewer.
 */
@Tag("bench")
class RecordsBench {

  private static final int RECORDS = Integer.getInteger("entente.bench.records", 1_000_000);
  private static final List<String> COUNTRIES =
      List.of(
          "AU", "BD", "CA", "CN", "DE", "FR", "GB", "ID", "IN", "JP", "KE", "KH", "KR", "LA", "MM",
          "MY", "NP", "PH", "RU", "SG", "TH", "TW", "US", "VN", "ZA");
  private static final int QUESTIONS = 400;
  private static final Map<String, String> PATHS = paths();

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> pairs = new ArrayList<>();

  @Test
  void recordsAreRead(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
    for (int i = 0; i < COUNTRIES.size(); i++) {
      for (int j = i + 1; j < COUNTRIES.size(); j++) {
        pairs.add(COUNTRIES.get(i) + "-" + COUNTRIES.get(j));
      }
    }
    try (var postgres =
        LocalPostgres.start(
            folder.resolve("postgres"),
            folder.resolve("postgres.log"),
            Ports.free(),
            LocalPostgres.Durability.NONE)) {
      var database = postgres.database("records");
      ServiceAlone.cooperation(database, folder.resolve("migration.log")).close();
      fill(database);
      System.out.println(TableCopy.sizes(database));
      try (var service = ServiceAlone.cooperation(database, folder.resolve("cooperation.log"))) {
        questions(service);
        export(service);
      }
    }
  }

  private static Map<String, String> paths() {
    var paths = new LinkedHashMap<String, String>();
    var year = "pair=%s&from=%d-01-01&to=%d-12-31";
    paths.put("page of 50, pair and year", "/v1/records?first=50&" + year);
    paths.put("the same, by date", "/v1/records?first=50&sort=DATE&" + year);
    paths.put("the same, that may be in it", "/v1/records?first=50&match=POSSIBLE&" + year);
    paths.put("timeline, first 50", "/v1/dyads/%s/timeline?first=50");
    paths.put("series of ten years, months", "/v1/dyads/%s/series");
    return paths;
  }

  /** All of them are asked once before any is measured, so that none is measured on a cold JVM. */
  private void questions(ServiceAlone service) throws IOException, InterruptedException {
    for (var path : PATHS.values()) {
      ask(service, new Random(4), path, QUESTIONS);
    }
    for (var path : PATHS.entrySet()) {
      print(path.getKey(), ask(service, new Random(5), path.getValue(), QUESTIONS));
    }
    print("summary of a dyad", ask(service, new Random(5), "/v1/dyads/%s", 40));
  }

  /** The most common pair in every fourth question, since its lists are the longest. */
  private List<Double> ask(ServiceAlone service, Random random, String path, int questions)
      throws IOException, InterruptedException {
    var times = new ArrayList<Double>();
    for (int i = 0; i < questions; i++) {
      var pair = pairs.get(i % 4 == 0 ? 0 : (int) Math.pow(pairs.size(), random.nextDouble()) - 1);
      var year = 2016 + random.nextInt(10);
      long began = System.nanoTime();
      get(service, path.formatted(pair, year, year));
      times.add((System.nanoTime() - began) / 1e6);
    }
    return times;
  }

  private static void print(String what, List<Double> times) {
    times.sort(null);
    System.out.printf(
        "  %-32s p50 %6.1f  p95 %6.1f  p99 %6.1f ms%n",
        what,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.get(times.size() * 99 / 100));
  }

  private void get(ServiceAlone service, String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(service.address(path)).timeout(Duration.ofSeconds(60)).build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private void export(ServiceAlone service) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(service.address("/v1/records:export"))
            .header("Authorization", "Bearer " + service.token("pat", "partner"))
            .build();
    System.out.println("  before the export: " + service.memory());
    long began = System.nanoTime();
    var answer = http.send(request, BodyHandlers.ofLines());
    assertThat(answer.statusCode()).isEqualTo(200);
    var lines = new long[1];
    answer
        .body()
        .forEach(line -> {
          if (++lines[0] % 200_000 == 0) {
            System.out.printf("  after %,d lines: %s%n", lines[0], memory(service));
          }
        });
    System.out.printf(
        "  exported %,d records, %,.0f a second%n",
        lines[0] - 2, lines[0] / ((System.nanoTime() - began) / 1e9));
    assertThat(lines[0]).isEqualTo(RECORDS + 2);
  }

  private static String memory(ServiceAlone service) {
    try {
      return service.memory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As the service would write them, coded by the table's version so that none is coded again. */
  private void fill(Database database) throws IOException, SQLException {
    var table =
        Path.of(System.getProperty("entente.root"))
            .resolve("cooperation-service/src/main/resources/codes/table.tsv");
    var version =
        Files.readAllLines(table).stream()
            .filter(line -> line.startsWith("version\t"))
            .map(line -> line.substring("version\t".length()))
            .findFirst()
            .orElseThrow();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      statement.execute("select setseed(0.5)");
      statement.execute(
          """
          create temporary table made as
            select n, cast('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid) as id,
                   (cast('{%s}' as text[]))[cast(floor(power(%d, random())) as integer)] as dyad,
                   date '2016-01-01' + cast(floor(random() * 3652) as integer) as day, random() as r
              from generate_series(1, %d) n
          """
              .formatted(String.join(",", pairs), pairs.size(), RECORDS));
      statement.execute(
          """
          insert into cooperation_record (id, version, content_hash, kind, stage, negated, modes, contexts, date_edtf, date_earliest, date_latest,
              date_precision, date_basis, place_lookup, visibility, review, proposed_by, reviewed_by, received_at, changed_at, dyad, code_table,
              state_score, state_goldstein, title)
          select id, 2, 'made', case when r < 0.3 then 'MEETING' when r < 0.6 then 'PLEDGE' else 'STATEMENT' end,
                 case when r < 0.3 then 'HELD' when r < 0.6 then 'AGREED' end, false, '{}', '{cyber}',
                 case when r < 0.9 then cast(day as text) end, case when r < 0.9 then day end, case when r < 0.9 then day end,
                 case when r < 0.9 then 'DAY' else 'UNKNOWN' end, case when r < 0.9 then 'STATED' else 'NONE' end, 'RESOLVED', 'PUBLIC',
                 'ACCEPTED', 'ana', 'ben', now(), now(), dyad, '%s', case when r < 0.6 then 2.5 end, case when r < 0.6 then 4.0 end, 'Record ' || n
            from made
          """
              .formatted(version));
      statement.execute(
          """
          insert into record_party (id, record_id, position, party_key, role, entity_id, label, country, nature, lookup)
          select gen_random_uuid(), id, p, 'p' || p, 'PARTICIPANT', 'entity_' || split_part(dyad, '-', p), split_part(dyad, '-', p),
                 split_part(dyad, '-', p), 'STATE', 'RESOLVED'
            from made cross join generate_series(1, 2) p
          """);
      statement.execute(
          """
          insert into record_evidence (id, record_id, position, evidence_key, article_id, revision, exact, starts_at, ends_at, supports, verification,
                                       standing, withheld)
          select gen_random_uuid(), id, 0, 'q', id, 1, 'The ' || md5(cast(n as text)) || ' met the ' || md5(dyad) || ' on a day of the year.', 0, 90,
                 '{record,date}', 'VERIFIED', 'CURRENT', false
            from made
          """);
      statement.execute(
          "insert into dyad_share select s.* from made cross join lateral dyad_share_of(array[made.id]) s");
      statement.execute(
          """
          insert into dyad_month
          select dyad, place, month, standing, visibility, count(*), count(score), coalesce(sum(score), 0), coalesce(sum(goldstein), 0)
            from dyad_share group by 1, 2, 3, 4, 5
          """);
      statement.execute("vacuum analyze");
    }
  }
}
