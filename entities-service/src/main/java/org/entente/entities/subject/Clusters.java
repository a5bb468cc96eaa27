package org.entente.entities.subject;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.entities.subject.EntityEdited.Edit;
import org.entente.entities.subject.EntityFeed.Told;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Whom entities are taken for. All that is kept of a cluster is in each member's row: which of them
 * stands for all. Within a transaction.
 */
@ApplicationScoped
public class Clusters {

  private final Subjects subjects;
  private final EntityManager database;
  private final EntityFeed feed;
  private final Caller caller;

  Clusters(Subjects subjects, EntityManager database, EntityFeed feed, Caller caller) {
    this.subjects = subjects;
    this.database = database;
    this.feed = feed;
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
   * @param reason why, for those who read the history; null where nobody told
   */
  public void takeFor(List<Member> members, Map<UUID, UUID> canonical, @Nullable String reason) {
    var visibility = members.stream().collect(toMap(Member::id, Member::visibility));
    feed.tell(
        members.stream()
            .filter(m -> !m.canonicalId().equals(canonical.get(m.id())))
            .map(m -> {
              var now = canonical.getOrDefault(m.id(), m.id());
              var may =
                  Stream.of(m.id(), m.canonicalId(), now)
                      .map(id -> visibility.getOrDefault(id, m.visibility()))
                      .max(Comparator.naturalOrder())
                      .orElseThrow();
              return taken(m, now, reason, may);
            })
            .toList());
  }

  /**
   * @param may who may know whom it was taken for and is
   */
  private Told taken(Member member, UUID now, @Nullable String reason, Visibility may) {
    var subject = database.find(Subject.class, member.id());
    subjects.lock(subject);
    subject.canonicalId = now;
    subject.changed();
    var what = now.equals(subject.id) ? "entity.unmerged" : "entity.merged";
    var change =
        new FieldChange(
            "canonicalId",
            TypeId.show(Subject.PREFIX, member.canonicalId()),
            TypeId.show(Subject.PREFIX, now));
    return new Told(
        new Noted(what, subject.typeId(), subject.version, subject.visibility),
        new Edit(subject.id, subject.version, what, reason, may, List.of(change)));
  }
}
