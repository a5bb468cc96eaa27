package org.entente.entities.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.entente.platform.access.Visibility;
import org.entente.store.feed.Outbox;
import org.jspecify.annotations.Nullable;

/** Entities are added, and become what they are sent as. Within a transaction. */
@ApplicationScoped
class Registration {

  private final Subjects subjects;
  private final Outbox outbox;
  private final Event<EntityChanged> changes;
  private final Event<ReadersChanged> readers;

  Registration(
      Subjects subjects,
      Outbox outbox,
      Event<EntityChanged> changes,
      Event<ReadersChanged> readers) {
    this.subjects = subjects;
    this.outbox = outbox;
    this.changes = changes;
    this.readers = readers;
  }

  /**
   * @param isNew whether it was not there before
   */
  record Registered(Subject subject, boolean isNew) {}

  Registered register(NewEntity given) {
    given.check();
    var known =
        given.externalId() == null
            ? Optional.<Subject>empty()
            : subjects.bySenderToChange(given.externalId());
    return known
        .map(s -> new Registered(change(s, given), false))
        .orElseGet(() -> new Registered(add(given), true));
  }

  void addName(Subject subject, GivenName name) {
    if (subject.has(name)) {
      throw new NameKnown(subject, name);
    }
    if (subject.names.size() >= Subject.MOST_NAMES) {
      throw new TooManyNames(subject);
    }
    subject.addByCurator(name);
    subject.changed();
    tell("name.added", subject);
  }

  private Subject add(NewEntity given) {
    refuseTaken(given, null);
    var subject = new Subject(given.kind());
    subject.externalId = given.externalId();
    describe(subject, given);
    subjects.persist(subject);
    tell("entity.created", subject);
    return subject;
  }

  private Subject change(Subject subject, NewEntity given) {
    if (subject.kind != given.kind()) {
      throw new KindIsFixed(subject);
    }
    refuseTaken(given, subject);
    var before = subject.visibility;
    if (describe(subject, given)) {
      subject.changed();
      tell("entity.changed", subject);
    }
    if (subject.visibility != before) {
      readers.fire(new ReadersChanged(subject.id));
    }
    return subject;
  }

  private void refuseTaken(NewEntity given, @Nullable Subject self) {
    for (var identifier : given.identifiers()) {
      subjects
          .called(identifier)
          .filter(owner -> !owner.equals(self))
          .ifPresent(owner -> {
            throw new ExternalIdTaken(identifier, owner.typeId());
          });
    }
  }

  /** Whether anything is different now. */
  private static boolean describe(Subject subject, NewEntity given) {
    var visibility = given.visibility() == null ? Visibility.PUBLIC : given.visibility();
    var identifiers = new HashSet<>(given.identifiers());
    var same =
        Objects.equals(subject.country, given.countryCode())
            && Objects.equals(subject.description, given.description())
            && subject.visibility == visibility
            && subject.identifiers.equals(identifiers);
    subject.country = given.countryCode();
    subject.description = given.description();
    subject.visibility = visibility;
    if (!subject.identifiers.equals(identifiers)) {
      subject.identifiers.clear();
      subject.identifiers.addAll(identifiers);
    }
    var renamed = subject.rename(given.distinctNames());
    return renamed || !same;
  }

  private void tell(String what, Subject subject) {
    outbox.append(what, subject.typeId(), subject.version, subject.visibility);
    changes.fire(new EntityChanged(subject.id));
  }
}
