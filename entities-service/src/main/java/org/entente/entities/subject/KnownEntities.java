package org.entente.entities.subject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.subject.EntityEdited.Edit;
import org.entente.entities.subject.EntityFeed.Told;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox.Noted;
import org.jspecify.annotations.Nullable;

/** What other features may ask about entities. */
@ApplicationScoped
public class KnownEntities {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Subjects subjects;
  private final EntityFeed feed;
  private final Event<EntityEdited> edits;
  private final Caller caller;

  KnownEntities(Subjects subjects, EntityFeed feed, Event<EntityEdited> edits, Caller caller) {
    this.subjects = subjects;
    this.feed = feed;
    this.edits = edits;
    this.caller = caller;
  }

  public record Known(UUID id, Kind kind, Visibility visibility) {}

  /**
   * @param id an id, or the ISO code of a country
   * @throws EntityNotFound also where the caller may not see it
   */
  public Known get(String id) {
    var subject = subjects.get(id, Sight.of(caller));
    return new Known(subject.id, subject.kind, subject.visibility);
  }

  /** The same, for whoever is about to add to it: others wait until that is done. */
  public Known getToChange(String id) {
    var subject = subjects.getToChange(id, Sight.of(caller));
    return new Known(subject.id, subject.kind, subject.visibility);
  }

  /** Those of some ids that the caller may see, by the ids as given. */
  public Map<String, UUID> visibleOf(Collection<String> ids) {
    var uuids = new HashMap<String, UUID>();
    ids.forEach(id -> uuids.put(id, Subjects.uuid(id)));
    var seen = subjects.visibleIds(uuids.values(), Sight.of(caller));
    uuids.values().retainAll(seen);
    return uuids;
  }

  /**
   * An entity and all that are taken for the same, as far as the caller may see them.
   *
   * @param id an id, or the ISO code of a country
   * @throws EntityNotFound also where the caller may not see it
   */
  public Set<UUID> cluster(String id) {
    var cluster = clusters(List.of(id)).get(id);
    if (cluster == null) {
      throw new EntityNotFound(id);
    }
    return cluster;
  }

  /** The same of many that the caller may see, by the ids as given, in one statement. */
  public Map<String, Set<UUID>> clusters(Collection<String> ids) {
    var uuids = new HashMap<String, UUID>();
    ids.forEach(id -> uuids.put(id, Subjects.uuid(id)));
    var seen = subjects.clusters(uuids.values(), Sight.of(caller));
    var clusters = new HashMap<String, Set<UUID>>();
    uuids.forEach((id, uuid) -> {
      var cluster = seen.get(uuid);
      if (cluster != null) {
        clusters.put(id, cluster);
      }
    });
    return clusters;
  }

  /** Whom entities are taken for, by the ids as given; those the caller may not see are missing. */
  public Map<String, UUID> canonicals(Collection<String> ids) {
    var uuids = new HashMap<String, UUID>();
    ids.forEach(id -> uuids.put(id, Subjects.uuid(id)));
    var canonical = new HashMap<UUID, UUID>();
    QuarkusTransaction.requiringNew()
        .run(() ->
            subjects
                .byIds(uuids.values(), Sight.of(caller))
                .forEach(s -> canonical.put(s.id, s.canonicalId)));
    uuids.replaceAll((id, uuid) -> canonical.getOrDefault(uuid, NOBODY));
    uuids.values().removeIf(NOBODY::equals);
    return uuids;
  }

  /**
   * Notes in the feed and in the history that something about it changed.
   *
   * @param reason why, as far as told
   */
  public void changed(UUID id, @Nullable String reason, List<FieldChange> fields) {
    var subject = subjects.getToChange(TypeId.show(Subject.PREFIX, id), Sight.of(caller));
    subject.changed();
    feed.tell(
        List.of(
            new Told(
                new Noted("entity.changed", subject.typeId(), subject.version, subject.visibility),
                new Edit(
                    id, subject.version, "entity.changed", reason, subject.visibility, fields))));
  }

  /**
   * Notes in the histories of some entities what changed beside them, which makes no new version of
   * any.
   *
   * @param what as the feed calls it
   * @param visibility who may know
   */
  public void noted(
      Collection<UUID> ids,
      String what,
      @Nullable String reason,
      Visibility visibility,
      List<FieldChange> fields) {
    edits.fire(
        new EntityEdited(
            subjects.byIds(ids, List.of(Visibility.values())).stream()
                .map(s -> new Edit(s.id, s.version, what, reason, visibility, fields))
                .toList()));
  }
}
