package org.entente.entities.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.EntityFeed.Before;
import org.entente.entities.subject.EntityFeed.Told;
import org.entente.entities.subject.SubjectName.GivenBy;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Violations;

/** A curator makes an entity what it is. Within a transaction that holds its lock. */
@ApplicationScoped
class Correction {

  private final Subjects subjects;
  private final EntityFeed feed;

  Correction(Subjects subjects, EntityFeed feed) {
    this.subjects = subjects;
    this.feed = feed;
  }

  /** A patch that changes nothing makes no new version. */
  void correct(Subject subject, EntityPatch patch) {
    var before = Before.of(subject);
    describe(subject, patch);
    identify(subject, patch);
    rename(subject, patch.givenNames());
    if (!before.state().until(State.of(subject)).isEmpty()) {
      subject.changed();
      feed.tell(List.of(Told.of("entity.changed", subject, before, patch.reason())));
    }
  }

  private static void describe(Subject subject, EntityPatch patch) {
    if (patch.country() != null) {
      if (subject.kind == Kind.COUNTRY && !Objects.equals(subject.country, patch.countryCode())) {
        throw new InvalidRequest("country", "Must stay: it is the country's own.");
      }
      subject.country = patch.countryCode();
    }
    if (patch.description() != null) {
      subject.description = patch.description().isEmpty() ? null : patch.description();
    }
    var birthDate = patch.birthDate();
    if (birthDate != null) {
      if (subject.kind != Kind.PERSON) {
        throw new InvalidRequest("birthDate", "Must be left out: only a PERSON is born.");
      }
      subject.bornOn(birthDate.equals(PartialDate.unknown()) ? null : birthDate);
    }
    if (patch.visibility() != null) {
      subject.visibility = patch.visibility();
    }
    if (patch.topics() != null) {
      subject.topics = Topics.canonical(patch.topics());
    }
  }

  private void identify(Subject subject, EntityPatch patch) {
    var identifiers = patch.identifiers();
    if (identifiers == null) {
      return;
    }
    identifiers.forEach(i -> subjects.takeTurns(i.scheme() + ":" + i.value()));
    subjects
        .owners(identifiers)
        .forEach((identifier, owner) -> {
          if (!owner.equals(subject.id)) {
            throw new ExternalIdTaken(identifier, TypeId.show(Subject.PREFIX, owner));
          }
        });
    subject.call(identifiers);
  }

  private static void rename(Subject subject, EntityPatch.Names given) {
    var byId = new HashMap<String, SubjectName>();
    subject.names.forEach(n -> byId.put(TypeId.show(SubjectName.PREFIX, n.id), n));
    refuseUnknown(subject, byId, given);
    given.change().forEach(c -> Objects.requireNonNull(byId.get(c.id())).correct(c.to()));
    given.remove().forEach(id -> subject.names.remove(byId.get(id)));
    var place = subject.names.isEmpty() ? 0 : subject.names.getLast().place + 1;
    for (var name : given.add()) {
      subject.names.add(new SubjectName(subject, name, NameKind.ALIAS, place++, GivenBy.CURATOR));
    }
    if (subject.names.isEmpty()) {
      throw new InvalidRequest("names.remove", "Must leave it a name.");
    }
    if (subject.names.size() > Subject.MOST_NAMES) {
      throw new TooManyNames(subject);
    }
    refuseSameTwice(subject, given);
    subject.renamed();
  }

  private static void refuseUnknown(
      Subject subject, Map<String, SubjectName> byId, EntityPatch.Names given) {
    var rule = "Must be the id of a name of %s.".formatted(subject.typeId());
    var violations = new Violations();
    for (int i = 0; i < given.change().size(); i++) {
      var isKnown = byId.containsKey(given.change().get(i).id());
      violations.check(isKnown, "names.change[%d].id".formatted(i), rule);
    }
    for (int i = 0; i < given.remove().size(); i++) {
      violations.check(
          byId.containsKey(given.remove().get(i)), "names.remove[%d]".formatted(i), rule);
    }
    violations.throwIfAny();
  }

  private static void refuseSameTwice(Subject subject, EntityPatch.Names given) {
    if (given.add().isEmpty() && given.change().isEmpty()) {
      return;
    }
    var seen = new HashSet<List<String>>();
    for (var name : subject.names) {
      if (!seen.add(List.of(name.value, String.valueOf(name.language)))) {
        throw new NameKnown(subject, name.value);
      }
    }
  }
}
