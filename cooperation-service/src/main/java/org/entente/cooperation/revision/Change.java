package org.entente.cooperation.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a revision says differently.
 *
 * @param field such as {@code stage} or {@code parties[kh].role}
 * @param before absent where there was nothing
 * @param after absent where there is nothing any more
 */
record Change(String field, @Nullable JsonNode before, @Nullable JsonNode after) {

  /** Items with a key are compared with those of the same key, others by their place. */
  static List<Change> between(JsonNode before, JsonNode after) {
    var changes = new ArrayList<Change>();
    compare("", before, after, changes);
    return changes;
  }

  private static void compare(
      String field, @Nullable JsonNode before, @Nullable JsonNode after, List<Change> changes) {
    var was = before == null || before.isNull() ? null : before;
    var is = after == null || after.isNull() ? null : after;
    if (was != null
        && is != null
        && was.isContainerNode()
        && was.getNodeType() == is.getNodeType()) {
      var ofOne = parts(was);
      var ofOther = parts(is);
      var names = new LinkedHashSet<>(ofOne.keySet());
      names.addAll(ofOther.keySet());
      for (var name : names) {
        compare(path(field, name), ofOne.get(name), ofOther.get(name), changes);
      }
    } else if (was == null ? is != null : !was.equals(is)) {
      changes.add(new Change(field, was, is));
    }
  }

  private static String path(String field, String name) {
    return name.startsWith("[") || field.isEmpty() ? field + name : field + "." + name;
  }

  private static Map<String, JsonNode> parts(JsonNode container) {
    var parts = new LinkedHashMap<String, JsonNode>();
    if (container.isObject()) {
      container.properties().forEach(field -> parts.put(field.getKey(), field.getValue()));
      return parts;
    }
    for (int i = 0; i < container.size(); i++) {
      var key = container.get(i).path("key");
      parts.put("[%s]".formatted(key.isTextual() ? key.asText() : i), container.get(i));
    }
    return parts;
  }
}
