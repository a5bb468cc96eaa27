package org.entente.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.entente.testkit.LineStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A client sends again whatever was not answered when articles-service is killed under it. */
@Order(Integer.MAX_VALUE - 1) // what it imports is annotated for a long time after
class ImportKilledTest {

  private static final int ARTICLES = 800;
  private static final int AHEAD = 120;

  private final EntenteRun entente = EntenteRun.get();
  private final ObjectMapper json = new ObjectMapper();
  private final String token = entente.token("contributor", "ana");
  private final String publisher = "The Daily " + UUID.randomUUID();

  @Test
  void nothingAnsweredIsLostAndNothingIsDoubled()
      throws IOException, InterruptedException, ExecutionException {
    var keys = IntStream.range(0, ARTICLES).mapToObj(i -> publisher + " " + i).toList();
    var answered = new HashMap<String, String>();

    for (int killAt : new int[] {150, 500}) {
      var left = keys.stream().filter(key -> !answered.containsKey(key)).toList();
      importUntil(killAt, left, answered);
      assertThat(answered.size()).isBetween(killAt, ARTICLES - 1);
      await()
          .atMost(Duration.ofMinutes(1))
          .ignoreExceptions()
          .until(() -> entente.articles().get("/v1/articles?first=1").status() == 200);
    }
    var beforeTheEnd = Map.copyOf(answered);
    importUntil(
        Integer.MAX_VALUE,
        keys.stream().filter(key -> !answered.containsKey(key)).toList(),
        answered);
    var again = new HashMap<String, String>();
    importUntil(Integer.MAX_VALUE, keys, again);

    assertThat(answered).hasSize(ARTICLES).containsAllEntriesOf(beforeTheEnd);
    assertThat(again).isEqualTo(answered);
    assertThat(stored(requireNonNull(answered.get(keys.getFirst()))))
        .containsExactlyInAnyOrderElementsOf(answered.values());
  }

  /**
   * @param answered the ids by key, added to as they come
   */
  private void importUntil(int killAt, List<String> keys, Map<String, String> answered)
      throws IOException, InterruptedException, ExecutionException {
    var room = new Semaphore(AHEAD);
    try (var sender = Executors.newSingleThreadExecutor();
        var stream = LineStream.post(entente.articles("/v1/articles:import"), token)) {
      var sending =
          sender.submit(() -> {
            for (var key : keys) {
              room.acquire();
              stream.send(line(key));
            }
            stream.finish();
            return null;
          });
      var isKilled = false;
      try {
        for (var answer = stream.receive(); answer != null; answer = stream.receive()) {
          note(json.readTree(answer), answered);
          room.release();
          if (answered.size() >= killAt && !isKilled) {
            entente.service("articles-service").destroyForcibly();
            isKilled = true;
          }
        }
        sending.get();
      } catch (IOException brokenOff) {
        if (!isKilled) {
          throw brokenOff;
        }
        sender.shutdownNow();
      }
    }
  }

  private static void note(JsonNode answer, Map<String, String> answered) {
    assertThat(answer.get("status").asInt()).as("%s", answer).isEqualTo(201);
    answered.put(answer.get("key").asText(), answer.get("id").asText());
  }

  private String line(String key) throws IOException {
    return json.writeValueAsString(
        Map.of(
            "key",
            key,
            "text",
            "Nobody is named in " + key + ".",
            "publisher",
            Map.of("name", publisher)));
  }

  /** The ids of all articles of the publisher of this one. */
  private Collection<String> stored(String article) {
    var id = entente.articles().get("/v1/articles/" + article).text("/publisher/id");
    var ids = new ArrayList<String>();
    var after = "";
    do {
      var page =
          entente
              .articles()
              .get(
                  "/v1/articles?first=200&publisher="
                      + id
                      + (after.isEmpty() ? "" : "&after=" + after));
      assertThat(page.status()).isEqualTo(200);
      ids.addAll(
          page.body().get("items").findValuesAsText("id").stream()
              .filter(i -> i.startsWith("article_"))
              .toList());
      after =
          page.body().at("/pageInfo/hasNextPage").asBoolean()
              ? page.text("/pageInfo/endCursor")
              : "";
    } while (!after.isEmpty());
    return ids;
  }
}
