package org.entente.entities.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox;

/**
 * Whom entities are taken for. All that is kept of a cluster is in each member's row: which of them
 * stands for all. Within a transaction.
 */
@ApplicationScoped
public class Clusters {

  private final Subjects subjects;
  private final EntityManager database;
  private final Outbox outbox;
  private final Event<EntityChanged> changes;
  private final Caller caller;

  Clusters(
      Subjects subjects,
      EntityManager database,
      Outbox outbox,
      Event<EntityChanged> changes,
      Caller caller) {
    this.subjects = subjects;
    this.database = database;
    this.outbox = outbox;
    this.changes = changes;
    this.caller = caller;
  }

  public record Member(UUID id, UUID canonicalId, Kind kind, Visibility visibility) {}

  /**
   * @param id an id, or the ISO code of a country
   * @throws EntityNotFound also where the caller may not see it
   */
  public Member get(String id) {
    var subject = subjects.get(id, Sight.of(caller));
    return new Member(subject.id, subject.canonicalId, subject.kind, subject.visibility);
  }

  /** All that are taken for one of these, whoever may see them, the oldest first. */
  @SuppressWarnings("unchecked")
  public List<Member> members(Collection<UUID> canonicalIds) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select id, canonical_id, kind, visibility from entity where canonical_id = any(:ids) order by id",
                Tuple.class)
            .setParameter("ids", canonicalIds.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .map(row ->
            new Member(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                Kind.valueOf(row.get(2, String.class)),
                Visibility.valueOf(row.get(3, String.class))))
        .toList();
  }

  /**
   * From now on entities are taken for others, or for themselves again; the feed tells of each of
   * which that is news.
   */
  @SuppressWarnings("unchecked")
  public void takeFor(Map<UUID, UUID> canonical) {
    if (canonical.isEmpty()) {
      return;
    }
    database.flush();
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                update entity e set canonical_id = k.canonical, version = e.version + 1
                  from unnest(cast(:ids as uuid[]), cast(:canonical as uuid[])) as k (id, canonical)
                 where e.id = k.id and e.canonical_id <> k.canonical
                returning e.id, e.canonical_id, e.version, e.visibility
                """,
                Tuple.class)
            .setParameter("ids", canonical.keySet().toArray(UUID[]::new))
            .setParameter("canonical", canonical.values().toArray(UUID[]::new))
            .getResultList();
    database.clear();
    outbox.append(rows.stream().map(Clusters::news).toList());
    rows.forEach(row -> changes.fire(new EntityChanged(row.get(0, UUID.class))));
  }

  private static Outbox.Noted news(Tuple row) {
    var id = row.get(0, UUID.class);
    return new Outbox.Noted(
        id.equals(row.get(1, UUID.class)) ? "entity.unmerged" : "entity.merged",
        TypeId.show(Subject.PREFIX, id),
        row.get(2, Long.class),
        Visibility.valueOf(row.get(3, String.class)));
  }
}
