package org.entente.local;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands for any of the four services: keeps what is posted, and shows it as annotated and
 * verified.
 */
final class FakeService {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, ObjectNode> KEPT = new ConcurrentHashMap<>();

  private FakeService() {}

  public static void main(String... arguments) throws IOException {
    serve("QUARKUS_MANAGEMENT_PORT");
    serve("QUARKUS_HTTP_PORT");
  }

  private static void serve(String port) throws IOException {
    var address =
        new InetSocketAddress(
            InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv(port)));
    var server = HttpServer.create(address, 0);
    server.createContext("/", FakeService::answer);
    server.start();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    var body =
        JSON.writeValueAsBytes(
            answer(exchange.getRequestURI().getPath(), JSON.readTree(exchange.getRequestBody())));
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static JsonNode answer(String path, JsonNode body) {
    if (path.equals("/die")) {
      Runtime.getRuntime().halt(3);
    }
    if (path.endsWith("/reviews")) {
      var reviewed = KEPT.get(path.replaceAll("^.*/v1/records/|/reviews$", ""));
      return requireNonNull(reviewed).put("review", body.path("verdict").asText() + "ED");
    }
    if (body instanceof ObjectNode posted) {
      var id = posted.path("externalId").asText() + "-id";
      posted.put("id", id).put("annotation", "DONE").put("review", "PROPOSED");
      posted
          .path("evidence")
          .forEach(evidence -> ((ObjectNode) evidence).put("verification", "VERIFIED"));
      KEPT.put(id, posted);
      return posted;
    }
    var kept = KEPT.get(path.substring(path.lastIndexOf('/') + 1));
    return kept == null ? JSON.createObjectNode() : kept;
  }
}
