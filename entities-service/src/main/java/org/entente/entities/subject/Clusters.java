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
   *
   * @param members in the order of their ids, as all lock them
   * @param canonical for whom each is taken
   */
  public void takeFor(List<Member> members, Map<UUID, UUID> canonical) {
    var taken =
        members.stream()
            .filter(m -> !m.canonicalId().equals(canonical.get(m.id())))
            .map(m -> changed(m.id(), canonical.getOrDefault(m.id(), m.id())))
            .toList();
    outbox.append(taken.stream().map(Clusters::news).toList());
    taken.forEach(s -> changes.fire(new EntityChanged(s.id)));
  }

  private Subject changed(UUID id, UUID canonical) {
    var subject = database.find(Subject.class, id);
    subjects.lock(subject);
    subject.canonicalId = canonical;
    subject.changed();
    return subject;
  }

  private static Outbox.Noted news(Subject subject) {
    return new Outbox.Noted(
        subject.id.equals(subject.canonicalId) ? "entity.unmerged" : "entity.merged",
        subject.typeId(),
        subject.version,
        subject.visibility);
  }
}
