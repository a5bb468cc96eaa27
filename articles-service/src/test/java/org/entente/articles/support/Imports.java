package org.entente.articles.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.testkit.LineStream;
import org.entente.testkit.Tokens;

/** Imports, line by line. */
public final class Imports {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Imports() {}

  public static LineStream open() throws IOException {
    return open("ana", "contributor");
  }

  public static LineStream open(String name, String role) throws IOException {
    return LineStream.post(
        URI.create("http://localhost:%d/v1/articles:import".formatted(RestAssured.port)),
        Tokens.of(name, role));
  }

  /** The answer to a few lines. */
  public static List<JsonNode> of(String... lines) throws IOException {
    try (var stream = open()) {
      for (var line : lines) {
        stream.add(line);
      }
      stream.finish();
      var answers = new ArrayList<JsonNode>();
      for (var answer = stream.receive(); answer != null; answer = stream.receive()) {
        answers.add(JSON.readTree(answer));
      }
      return answers;
    }
  }

  /** The next answer of a stream that has not ended. */
  public static JsonNode next(LineStream stream) throws IOException {
    return JSON.readTree(Objects.requireNonNull(stream.receive(), "the answer has ended"));
  }
}
