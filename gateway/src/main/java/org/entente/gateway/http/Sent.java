package org.entente.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request.
 *
 * @param query may be absent where its hash is known
 * @param extensions such as the hash of a persisted query
 */
record Sent(
    @Nullable String query,
    @Nullable String operationName,
    Map<String, Object> variables,
    Map<String, Object> extensions) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  /**
   * @throws InvalidRequest when it is no JSON object, or a parameter is of another type
   */
  static Sent inBody(@Nullable Buffer body) {
    try {
      Map<String, Object> sent = body == null ? null : JSON.readValue(body.getBytes(), OBJECT);
      if (sent == null) {
        throw new InvalidRequest("body", "Must be a JSON object.");
      }
      return of(sent);
    } catch (IOException e) {
      throw new InvalidRequest("body", "Must be a JSON object with the key query.");
    }
  }

  /**
   * @throws InvalidRequest when it is no JSON object, or a parameter is of another type
   */
  static Sent of(JsonNode payload) {
    if (!payload.isObject()) {
      throw new InvalidRequest("payload", "Must be a JSON object with the key query.");
    }
    return of(JSON.convertValue(payload, OBJECT));
  }

  private static Sent of(Map<String, Object> sent) {
    return new Sent(
        text(sent, "query"),
        text(sent, "operationName"),
        object(sent, "variables"),
        object(sent, "extensions"));
  }

  /**
   * @throws InvalidRequest when variables or extensions are no JSON objects
   */
  static Sent inAddress(MultiMap parameters) {
    var sent = new HashMap<String, Object>();
    for (var name : new String[] {"variables", "extensions"}) {
      var given = parameters.get(name);
      if (given != null && !given.isEmpty()) {
        try {
          sent.put(name, JSON.readValue(given, Object.class));
        } catch (JsonProcessingException e) {
          throw new InvalidRequest(name, "Must be a JSON object.");
        }
      }
    }
    return new Sent(
        parameters.get("query"),
        parameters.get("operationName"),
        object(sent, "variables"),
        object(sent, "extensions"));
  }

  private static @Nullable String text(Map<String, Object> sent, String name) {
    var value = sent.get(name);
    if (value != null && !(value instanceof String)) {
      throw new InvalidRequest(name, "Must be a text.");
    }
    return (String) value;
  }

  @SuppressWarnings("unchecked") // keys of JSON objects are texts
  private static Map<String, Object> object(Map<String, Object> sent, String name) {
    var value = sent.get(name);
    if (value != null && !(value instanceof Map)) {
      throw new InvalidRequest(name, "Must be a JSON object.");
    }
    return value == null ? Map.of() : (Map<String, Object>) value;
  }
}
