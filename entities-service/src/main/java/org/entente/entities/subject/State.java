package org.entente.entities.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.entities.subject.EntityView.NameView;
import org.jspecify.annotations.Nullable;

/** All that can change of an entity, as it is at one moment, field by field. */
record State(Map<String, Object> fields) {

  static final State NOTHING = new State(Map.of());

  static State of(Subject subject) {
    var fields = new LinkedHashMap<String, Object>();
    put(fields, "country", subject.country);
    put(fields, "description", subject.description);
    put(fields, "birthDate", subject.birthDate());
    put(fields, "externalId", subject.externalId);
    put(fields, "visibility", subject.visibility);
    put(fields, "topics", subject.topics.length == 0 ? null : List.of(subject.topics));
    put(fields, "externalIds", subject.identifiers.isEmpty() ? null : subject.identifiersInOrder());
    for (var name : subject.names) {
      var view = NameView.of(name);
      put(fields, "names[%s]".formatted(view.id()), view);
    }
    return new State(fields);
  }

  private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
    if (value != null) {
      fields.put(field, value);
    }
  }

  /** What is different in another. */
  List<FieldChange> until(State after) {
    var all = new LinkedHashSet<>(fields.keySet());
    all.addAll(after.fields.keySet());
    var changes = new ArrayList<FieldChange>();
    for (var field : all) {
      var was = fields.get(field);
      var is = after.fields.get(field);
      if (!Objects.equals(was, is)) {
        changes.add(new FieldChange(field, was, is));
      }
    }
    return changes;
  }
}
