package org.entente.entities.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.entente.entities.subject.EntityEdited.Edit;
import org.entente.platform.access.Visibility;
import org.entente.store.feed.Outbox;
import org.entente.store.feed.Outbox.Noted;
import org.jspecify.annotations.Nullable;

/** Tells within a transaction what changed in it: followers, the history, and who holds names. */
@ApplicationScoped
class EntityFeed {

  private final Outbox outbox;
  private final Event<EntityChanged> changes;
  private final Event<EntityEdited> edits;

  EntityFeed(Outbox outbox, Event<EntityChanged> changes, Event<EntityEdited> edits) {
    this.outbox = outbox;
    this.changes = changes;
    this.edits = edits;
  }

  /** A subject that is new, or was changed and is at its new version. */
  record Told(Noted noted, Edit edit) {

    /**
     * @param before null where it is new
     */
    static Told of(String what, Subject subject, @Nullable Before before, @Nullable String reason) {
      var was = before == null ? subject.visibility : before.visibility();
      var state = before == null ? State.NOTHING : before.state();
      var narrower = was.compareTo(subject.visibility) > 0 ? was : subject.visibility;
      var wider = was.compareTo(subject.visibility) > 0 ? subject.visibility : was;
      return new Told(
          new Noted(what, subject.typeId(), subject.version, wider),
          new Edit(
              subject.id, subject.version, what, reason, narrower, state.until(State.of(subject))));
    }
  }

  /** What a subject is before it is changed. */
  record Before(State state, Visibility visibility) {

    static Before of(Subject subject) {
      return new Before(State.of(subject), subject.visibility);
    }
  }

  /** Who could see it before learns that it changed also where that hides it. */
  void tell(List<Told> told) {
    if (told.isEmpty()) {
      return;
    }
    outbox.append(told.stream().map(Told::noted).toList());
    edits.fire(new EntityEdited(told.stream().map(Told::edit).toList()));
    told.forEach(t -> changes.fire(new EntityChanged(t.edit().id())));
  }
}
