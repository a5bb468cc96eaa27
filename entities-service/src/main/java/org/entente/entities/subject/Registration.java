package org.entente.entities.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.entities.subject.EntityFeed.Before;
import org.entente.entities.subject.EntityFeed.Told;
import org.entente.platform.access.Visibility;
import org.entente.platform.problem.Problem;
import org.entente.store.idempotency.Outcome;

/** Entities are added, and become what they are sent as. Within a transaction. */
@ApplicationScoped
public class Registration {

  /** What is written, for keys that keep it from being written twice. */
  public static final String OPERATION = "POST /v1/entities";

  private final Subjects subjects;
  private final EntityFeed feed;

  Registration(Subjects subjects, EntityFeed feed) {
    this.subjects = subjects;
    this.feed = feed;
  }

  Outcome<EntityView> register(NewEntity given) {
    given.check();
    if (given.externalId() != null) {
      subjects.takeTurns("sender " + given.externalId());
    }
    given.identifiers().forEach(i -> subjects.takeTurns(i.scheme() + ":" + i.value()));
    return registerAll(List.of(given)).getFirst();
  }

  /**
   * The same for many in their order, in about as many statements as for one. One that is refused
   * harms no other. Where another transaction adds the same at the same time this one fails as a
   * whole, and may be tried again.
   */
  public List<Outcome<EntityView>> registerAll(List<NewEntity> given) {
    var known = AlreadyKnown.of(subjects, given);
    var created = new ArrayList<Subject>();
    var told = new ArrayList<Told>();
    var outcomes = new ArrayList<Outcome<EntityView>>();
    for (var entity : given) {
      try {
        entity.check();
        outcomes.add(take(entity, known, created, told));
      } catch (Problem problem) {
        outcomes.add(new Outcome.Refused<>(problem));
      }
    }
    subjects.addAll(created);
    feed.tell(told);
    return outcomes;
  }

  void addName(Subject subject, GivenName name) {
    if (subject.has(name)) {
      throw new NameKnown(subject, name);
    }
    if (subject.names.size() >= Subject.MOST_NAMES) {
      throw new TooManyNames(subject);
    }
    var before = Before.of(subject);
    subject.addByCurator(name);
    subject.changed();
    feed.tell(List.of(Told.of("name.added", subject, before, null)));
  }

  private static Outcome<EntityView> take(
      NewEntity given, AlreadyKnown known, List<Subject> created, List<Told> told) {
    var sent = known.sentAs(given.externalId());
    if (sent == null) {
      known.refuseTaken(given.identifiers(), null);
      var subject = new Subject(given.kind());
      subject.externalId = given.externalId();
      describe(subject, given);
      created.add(subject);
      known.add(subject);
      told.add(Told.of("entity.created", subject, null, null));
      return Outcome.done(201, EntityView.of(subject));
    }
    if (sent.kind != given.kind()) {
      throw new KindIsFixed(sent);
    }
    known.refuseTaken(given.identifiers(), sent);
    var before = Before.of(sent);
    known.remove(sent);
    if (describe(sent, given)) {
      sent.changed();
      told.add(Told.of("entity.changed", sent, before, null));
    }
    known.add(sent);
    return Outcome.done(200, EntityView.of(sent));
  }

  /** Whether anything is different now. */
  private static boolean describe(Subject subject, NewEntity given) {
    var visibility = given.visibility() == null ? Visibility.PUBLIC : given.visibility();
    var topics = Topics.canonical(given.topics());
    var renamed = subject.rename(given.distinctNames());
    var same =
        Objects.equals(subject.country, given.countryCode())
            && Objects.equals(subject.description, given.description())
            && Objects.equals(subject.birthDate(), given.birthDate())
            && subject.visibility == visibility
            && Arrays.equals(subject.topics, topics)
            && subject.identifiersInOrder().equals(given.identifiers());
    subject.country = given.countryCode();
    subject.description = given.description();
    subject.bornOn(given.birthDate());
    subject.visibility = visibility;
    subject.topics = topics;
    subject.call(given.identifiers());
    return renamed || !same;
  }
}
