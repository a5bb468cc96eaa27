package org.entente.entities.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox;

/** What other features may ask about entities. */
@ApplicationScoped
public class KnownEntities {

  private final Subjects subjects;
  private final Outbox outbox;
  private final Caller caller;

  KnownEntities(Subjects subjects, Outbox outbox, Caller caller) {
    this.subjects = subjects;
    this.outbox = outbox;
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

  /** Notes in the feed that something about it changed. */
  public void changed(UUID id) {
    var subject = subjects.getToChange(TypeId.show(Subject.PREFIX, id), Sight.of(caller));
    subject.changed();
    outbox.append("entity.changed", subject.typeId(), subject.version, subject.visibility);
  }
}
