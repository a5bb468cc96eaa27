package org.entente.entities.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.entities.subject.EntityEdited;
import org.entente.entities.subject.EntityEdited.Edit;
import org.entente.entities.subject.FieldChange;
import org.entente.platform.access.Caller;
import org.entente.platform.page.PageRequest;

/** Each change is written down in the transaction that makes it, however many in one statement. */
@ApplicationScoped
class History {

  private static final String WRITE =
      """
      insert into entity_change (entity_id, version, what, at, author, reason, visibility, fields)
      select entity_id, version, what, now(), :author, reason, visibility, cast(fields as jsonb)
        from unnest(cast(:entities as uuid[]), cast(:versions as bigint[]), cast(:whats as text[]),
                    cast(:reasons as text[]), cast(:visibilities as text[]), cast(:fields as text[])) with ordinality
             as c (entity_id, version, what, reason, visibility, fields, place)
       order by place
      """;

  private static final String READ =
      """
      select id, version, what, at, author, reason, cast(fields as text)
        from entity_change
       where entity_id = :entity and visibility in (:visible) and id < :before
       order by id desc
       limit :most
      """;

  private final EntityManager database;
  private final ObjectMapper json;
  private final Caller caller;

  History(EntityManager database, ObjectMapper json, Caller caller) {
    this.database = database;
    this.json = json;
    this.caller = caller;
  }

  void edited(@Observes EntityEdited edited) {
    var edits = edited.edits();
    database
        .createNativeQuery(WRITE)
        .setParameter("author", caller.name())
        .setParameter("entities", each(edits, Edit::id, UUID[]::new))
        .setParameter("versions", each(edits, Edit::version, Long[]::new))
        .setParameter("whats", each(edits, Edit::what, String[]::new))
        .setParameter("reasons", edits.stream().map(Edit::reason).toArray(String[]::new))
        .setParameter("visibilities", each(edits, e -> e.visibility().name(), String[]::new))
        .setParameter("fields", each(edits, e -> written(e.fields()), String[]::new))
        .executeUpdate();
  }

  /**
   * @param id in the order in which changes were made
   */
  record Row(long id, ChangeView change) {}

  /** One row more than asked, newest first. */
  List<Row> newest(UUID entity, PageRequest page, List<String> visible, boolean isCurator) {
    List<?> rows =
        database
            .createNativeQuery(READ, Tuple.class)
            .setParameter("entity", entity)
            .setParameter("visible", visible)
            .setParameter(
                "before", page.isFirst() ? Long.MAX_VALUE : page.afterNumbers(1).getFirst())
            .setParameter("most", page.limit())
            .getResultList();
    var changes = new ArrayList<Row>();
    for (var row : rows) {
      var tuple = (Tuple) row;
      changes.add(new Row(tuple.get(0, Long.class), view(tuple, isCurator)));
    }
    return changes;
  }

  private ChangeView view(Tuple row, boolean isCurator) {
    return new ChangeView(
        row.get(1, Long.class),
        row.get(2, String.class),
        row.get(3, Instant.class),
        isCurator ? row.get(4, String.class) : null,
        isCurator ? row.get(5, String.class) : null,
        read(row.get(6, String.class)));
  }

  private String written(List<FieldChange> fields) {
    try {
      return json.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is shown must be writable", e);
    }
  }

  private List<FieldChange> read(String fields) {
    try {
      return json.readValue(fields, new TypeReference<List<FieldChange>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was written must be readable", e);
    }
  }

  private static <T> T[] each(List<Edit> edits, Function<Edit, T> column, IntFunction<T[]> array) {
    return edits.stream().map(column).toArray(array);
  }
}
