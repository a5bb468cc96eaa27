package org.entente.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One service, spoken to as its clients do. */
final class Api {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  record Answer(int status, JsonNode body) {

    String text(String pointer) {
      return body.at(pointer).asText();
    }
  }

  private final int port;
  private final ObjectMapper json;

  Api(int port, ObjectMapper json) {
    this.port = port;
    this.json = json;
  }

  Answer get(String path) {
    return send(HttpRequest.newBuilder().GET(), path, null);
  }

  /**
   * @param headers further ones, names and values in turn
   */
  Answer post(String path, @Nullable String token, Object body, String... headers) {
    return write("POST", path, token, body, headers);
  }

  /**
   * @param headers further ones, names and values in turn
   */
  Answer put(String path, @Nullable String token, Object body, String... headers) {
    return write("PUT", path, token, body, headers);
  }

  private Answer write(
      String method, String path, @Nullable String token, Object body, String... headers) {
    try {
      var request =
          HttpRequest.newBuilder()
              .header("Content-Type", "application/json")
              .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return send(request, path, token);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole GraphQL answer, {@code data} and {@code errors}. */
  JsonNode query(String query) {
    return post("/graphql", null, Map.of("query", query)).body();
  }

  /** Whether anybody listens. */
  boolean listens() {
    try {
      get("/v1/changes");
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** What is answered with 200, as it is. */
  String text(String path, String token) {
    var answer = exchange(HttpRequest.newBuilder().GET(), path, token);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return answer.body();
  }

  private Answer send(HttpRequest.Builder request, String path, @Nullable String token) {
    try {
      var answer = exchange(request, path, token);
      var body = answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
      return new Answer(answer.statusCode(), body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> exchange(
      HttpRequest.Builder request, String path, @Nullable String token) {
    request
        .uri(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
        .timeout(Duration.ofSeconds(30));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
