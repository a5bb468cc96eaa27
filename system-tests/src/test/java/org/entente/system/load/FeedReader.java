package org.entente.system.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Follows the feed as a partner does, from its newest position on. */
final class FeedReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Set<String> WRITES =
      Set.of("org.entente.article.created", "org.entente.revision.created");

  record Seen(Change change) {}

  private final ServiceAlone service;
  private final String token;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Change, Long> received = new ConcurrentHashMap<>();
  private final AtomicInteger wanted = new AtomicInteger(Integer.MAX_VALUE);
  private String position;

  FeedReader(ServiceAlone service) throws IOException, InterruptedException {
    this.service = service;
    this.token = service.token("reader", "reader");
    this.position = newest();
  }

  /** It reads on until it has seen so many, and then until nothing more comes. */
  void stopAfter(int writes) {
    wanted.set(writes);
  }

  /** When each was first seen, as {@link System#nanoTime} tells. */
  Map<Change, Long> received() {
    return received;
  }

  List<Seen> readOn() throws IOException, InterruptedException {
    var seen = new ArrayList<Seen>();
    int idle = 0;
    while (idle < 3) {
      var answer = ask("wait=" + (seen.size() < wanted.get() ? "20s" : "1s"));
      long now = System.nanoTime();
      var changes = JSON.readTree(answer.body());
      for (var change : changes) {
        if (WRITES.contains(change.path("type").asText())) {
          seen.add(seen(change, now));
        }
      }
      position = next(answer);
      boolean isOver = wanted.get() < Integer.MAX_VALUE;
      idle = changes.isEmpty() && isOver ? idle + 1 : 0;
    }
    return seen;
  }

  private Seen seen(JsonNode event, long now) {
    var change = new Change(event.path("subject").asText(), event.path("entityversion").asLong());
    received.putIfAbsent(change, now);
    return new Seen(change);
  }

  private String newest() throws IOException, InterruptedException {
    position = "";
    while (true) {
      var answer = ask("wait=0s");
      position = next(answer);
      if (JSON.readTree(answer.body()).isEmpty()) {
        return position;
      }
    }
  }

  private HttpResponse<String> ask(String wait) throws IOException, InterruptedException {
    var after = position.isEmpty() ? "" : "&after=" + position;
    var request =
        HttpRequest.newBuilder(service.address("/v1/changes?limit=1000&" + wait + after))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("%d: %s".formatted(answer.statusCode(), answer.body()));
    }
    return answer;
  }

  private static String next(HttpResponse<String> answer) {
    return answer.headers().firstValue("Next-Position").orElseThrow();
  }
}
