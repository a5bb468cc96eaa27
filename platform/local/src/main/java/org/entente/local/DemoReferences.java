package org.entente.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids are given by the services, so demo data refers to other demo data as {@code "@ext:<its
 * externalId>"}.
 */
final class DemoReferences {

  private static final String MARK = "@ext:";

  private final Map<String, String> ids = new HashMap<>();

  /** Remembers which id a service gave. */
  void learn(JsonNode posted, JsonNode answer) {
    if (posted.hasNonNull("externalId")) {
      ids.put(posted.get("externalId").asText(), answer.path("id").asText());
    }
  }

  /** The same with ids in place of references, however deep they stand. */
  JsonNode resolve(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        var copy = object.objectNode();
        object
            .properties()
            .forEach(property -> copy.set(property.getKey(), resolve(property.getValue())));
        yield copy;
      }
      case ArrayNode array -> {
        var copy = array.arrayNode();
        array.forEach(element -> copy.add(resolve(element)));
        yield copy;
      }
      case TextNode text when text.asText().startsWith(MARK) -> TextNode.valueOf(id(text.asText()));
      default -> node;
    };
  }

  private String id(String reference) {
    var id = ids.get(reference.substring(MARK.length()));
    if (id == null) {
      throw new CannotRun("%s refers to nothing that was loaded before.".formatted(reference));
    }
    return id;
  }
}
