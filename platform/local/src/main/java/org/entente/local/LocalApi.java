package org.entente.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The public APIs of a local run, as any client would use them. */
final class LocalApi {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Answers of a service that is busy or waits for another one: the same request will do later. */
  private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int gatewayPort;

  LocalApi(int gatewayPort) {
    this.gatewayPort = gatewayPort;
  }

  /**
   * Posting the same body again answers as the first time.
   *
   * @param headers further ones, names and values in turn
   */
  JsonNode post(LocalService service, String path, JsonNode body, String token, String... headers)
      throws IOException, InterruptedException {
    var text = json.writeValueAsString(body);
    var key = UUID.nameUUIDFromBytes((path + text).getBytes(UTF_8));
    var request =
        request(service, path, token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "make-up-" + key)
            .POST(HttpRequest.BodyPublishers.ofString(text));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return json.readTree(answered(request.build()));
  }

  JsonNode get(LocalService service, String path, String token)
      throws IOException, InterruptedException {
    return json.readTree(answered(request(service, path, token).build()));
  }

  private HttpRequest.Builder request(LocalService service, String path, String token) {
    return HttpRequest.newBuilder(URI.create(service.url(gatewayPort) + path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + token);
  }

  private String answered(HttpRequest request) throws InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      var answer = send(request);
      if (answer != null && answer.statusCode() < 300) {
        return answer.body();
      }
      var hopeless = answer != null && !TRY_AGAIN.contains(answer.statusCode());
      if (hopeless || Instant.now().isAfter(deadline)) {
        var said = answer == null ? "no answer" : answer.statusCode() + " " + answer.body();
        throw new CannotRun("%s %s: %s".formatted(request.method(), request.uri(), said));
      }
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }

  /** Null when nobody answered. */
  private @Nullable HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    }
  }
}
