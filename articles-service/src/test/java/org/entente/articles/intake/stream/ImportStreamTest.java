package org.entente.articles.intake.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.Imports;
import org.entente.articles.support.LogOf;
import org.entente.testkit.LineStream;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** How an import streams, whatever is in it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ImportStreamTest {

  /** Larger than any body that is held as a whole may be. */
  private static final int MEGABYTES = 20;

  @Test
  void aStreamOfAnnouncedLengthMayBeLongerThanAnyOtherBody()
      throws IOException, InterruptedException {
    var line = "{}" + " ".repeat(1024 * 1024 - 3) + "\n";
    var request =
        HttpRequest.newBuilder(address())
            .header("Authorization", "Bearer " + Tokens.of("ana", "contributor"))
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofString(line.repeat(MEGABYTES)))
            .timeout(Duration.ofMinutes(1))
            .build();

    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body().lines()).hasSize(MEGABYTES);
    }
  }

  @Test
  void aSenderWhoDoesNotReadIsNotReadFrom() throws Exception {
    var sent = new AtomicInteger();
    var line = "{\"title\": \"\", \"externalId\": \"\", \"language\": \"!\"}" + " ".repeat(4000);
    int most = 50_000;
    var before = new AtomicInteger(-1);
    try (var stream = Imports.open();
        var sender = Executors.newSingleThreadExecutor()) {
      var sending =
          sender.submit(() -> {
            while (sent.get() < most) {
              stream.add(line);
              sent.incrementAndGet();
            }
            stream.finish();
            return null;
          });
      await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(500))
          .during(Duration.ofSeconds(2))
          .until(() -> sent.get() == before.getAndSet(sent.get()));
      assertThat(sending.isDone()).isFalse();

      for (int i = 1; i <= most; i++) {
        assertThat(Imports.next(stream).get("line").asInt()).isEqualTo(i);
      }
      sending.get();
      assertThat(stream.receive()).isNull();
    }
  }

  @Test
  void whatWasAnsweredStaysWhenTheSenderHangsUpAndNobodyIsAlarmed() throws IOException {
    var word = anyWord();
    JsonNode answer;
    try (var log = LogOf.warnings()) {
      try (var stream = Imports.open()) {
        stream.send("{\"key\": \"%1$s\", \"text\": \"Whole %1$s.\"}".formatted(word));
        answer = Imports.next(stream);
        stream.addBytes("{\"text\": \"Half ".getBytes(StandardCharsets.UTF_8));
        stream.flush();
      }
      awaitPlaces();

      assertThat(log.messages()).isEmpty();
    }
    read("/v1/articles/" + answer.get("id").asText()).then().statusCode(200);
    assertThat(Imports.of("{\"key\": \"%1$s\", \"text\": \"Whole %1$s.\"}".formatted(word)))
        .first()
        .extracting(a -> a.get("id"))
        .isEqualTo(answer.get("id"));
  }

  @Test
  void importsAreTakenUpToANumberAtOnce() throws IOException {
    awaitPlaces();
    var streams = new ArrayList<LineStream>();
    try {
      for (int i = 0; i < 4; i++) {
        streams.add(Imports.open());
        streams.getLast().send("{}");
        Imports.next(streams.getLast());
      }
      try (var oneMore = Imports.open()) {
        oneMore.finish();
        assertThat(oneMore.status()).isEqualTo(503);
      }
    } finally {
      for (var stream : streams) {
        stream.close();
      }
    }
    awaitPlaces();
  }

  @Test
  void importsOfTheSameArticlesInAnyOrderDoNotHinderEachOther()
      throws InterruptedException, ExecutionException {
    var word = anyWord();
    var lines =
        new ArrayList<>(
            IntStream.range(0, 150)
                .mapToObj(i ->
                    ("{\"key\": \"%1$s-%2$d\", \"text\": \"Text %2$d %1$s\", \"url\": \"https://example.org/%1$s/%2$d\","
                            + " \"publisher\": {\"name\": \"%1$s %3$d\"}}")
                        .formatted(word, i, i % 7))
                .toList());
    var imports = new ArrayList<Callable<List<JsonNode>>>();
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(lines);
      var order = lines.toArray(String[]::new);
      imports.add(() -> Imports.of(order));
    }

    var answers = new ArrayList<JsonNode>();
    try (var senders = Executors.newFixedThreadPool(3)) {
      for (Future<List<JsonNode>> done : senders.invokeAll(imports)) {
        answers.addAll(done.get());
      }
    }

    assertThat(answers).hasSize(450).allMatch(a -> a.get("status").asInt() == 201);
    assertThat(answers.stream().map(a -> a.get("id")).distinct()).hasSize(150);
  }

  private static void awaitPlaces() {
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> {
          var streams = new ArrayList<LineStream>();
          try {
            for (int i = 0; i < 4; i++) {
              streams.add(Imports.open());
              streams.getLast().finish();
              if (streams.getLast().status() != 200) {
                return false;
              }
            }
            return true;
          } finally {
            for (var stream : streams) {
              stream.close();
            }
          }
        });
  }

  private static URI address() {
    return URI.create("http://localhost:%d/v1/articles:import".formatted(RestAssured.port));
  }
}
