package org.entente.entities.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a table is given more of entities it was linked with.
 *
 * @param rows by the ids that were asked for, then by property; empty of those that are not there
 */
record Extension(List<Named> meta, Map<String, Map<String, List<Value>>> rows) {

  private static final int MOST_IDS = 500;

  record Value(String str) {}

  /** What was asked for. */
  record Asked(Set<String> ids, List<Property> properties) {

    static Asked read(JsonNode sent) {
      var ids = new LinkedHashSet<String>();
      sent.path("ids").forEach(id -> ids.add(id.asText()));
      if (ids.isEmpty() || ids.size() > MOST_IDS) {
        throw new InvalidRequest(
            "extend.ids", "Must be the ids of 1 to %d entities.".formatted(MOST_IDS));
      }
      var wanted =
          StreamSupport.stream(sent.path("properties").spliterator(), false)
              .map(each -> each.path("id").asText())
              .toList();
      return new Asked(ids, Property.all().filter(p -> wanted.contains(p.id)).toList());
    }
  }

  static Extension of(Asked asked, Map<String, Details> known) {
    var rows = new LinkedHashMap<String, Map<String, List<Value>>>();
    for (var id : asked.ids()) {
      var row = new LinkedHashMap<String, List<Value>>();
      asked.properties().forEach(property -> row.put(property.id, values(property, known.get(id))));
      rows.put(id, row);
    }
    return new Extension(asked.properties().stream().map(Property::named).toList(), rows);
  }

  private static List<Value> values(Property property, @Nullable Details details) {
    return details == null ? List.of() : property.of(details).stream().map(Value::new).toList();
  }
}
