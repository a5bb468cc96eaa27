package org.entente.system.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Posts articles and new revisions of them, one after another. */
final class FeedWriter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * @param sent when, as {@link System#nanoTime} tells; as {@code answered} is
   */
  record Written(Change change, long sent, long answered) {}

  private final ServiceAlone service;
  private final String token;
  private final Random random;
  private final Duration time;
  private final Duration pause;
  private final HttpClient http = HttpClient.newHttpClient();

  FeedWriter(ServiceAlone service, int number, Duration time, Duration pause) {
    this.service = service;
    this.token = service.token("writer-" + number, "contributor");
    this.random = new Random(number);
    this.time = time;
    this.pause = pause;
  }

  List<Written> write() throws IOException, InterruptedException {
    var written = new ArrayList<Written>();
    var url = "";
    long version = 0;
    for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
      boolean isNew = version == 0 || random.nextInt(3) > 0;
      url = isNew ? "https://example.org/" + UUID.randomUUID() : url;
      version = isNew ? 1 : version + 1;
      long sent = System.nanoTime();
      var article = post(url, isNew ? 201 : 200);
      written.add(new Written(new Change(article, version), sent, System.nanoTime()));
      Thread.sleep(pause);
    }
    return written;
  }

  private String post(String url, int status) throws IOException, InterruptedException {
    var text = "Words of %s. ".formatted(UUID.randomUUID()).repeat(20);
    var request =
        HttpRequest.newBuilder(service.address("/v1/articles"))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(JSON.writeValueAsString(Map.of("url", url, "text", text))))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != status) {
      throw new IllegalStateException("%d: %s".formatted(answer.statusCode(), answer.body()));
    }
    return JSON.readTree(answer.body()).path("id").asText();
  }
}
