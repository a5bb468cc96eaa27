package org.entente.entities.subject;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** What is there of what is being sent, read at once for all of it and kept up as it is stored. */
final class AlreadyKnown {

  private final Map<String, Subject> bySender = new HashMap<>();
  private final Map<Identifier, UUID> owners = new HashMap<>();

  private AlreadyKnown() {}

  static AlreadyKnown of(Subjects subjects, List<NewEntity> given) {
    var known = new AlreadyKnown();
    var senders =
        given.stream().map(NewEntity::externalId).filter(Objects::nonNull).distinct().toList();
    subjects
        .bySenderToChange(senders)
        .forEach(s -> known.bySender.put(Objects.requireNonNull(s.externalId), s));
    known.owners.putAll(
        subjects.owners(given.stream().flatMap(e -> e.identifiers().stream()).distinct().toList()));
    return known;
  }

  @Nullable Subject sentAs(@Nullable String externalId) {
    return externalId == null ? null : bySender.get(externalId);
  }

  /**
   * @throws ExternalIdTaken when another is called so
   */
  void refuseTaken(Collection<Identifier> identifiers, @Nullable Subject self) {
    for (var identifier : identifiers) {
      var owner = owners.get(identifier);
      if (owner != null && (self == null || !owner.equals(self.id))) {
        throw new ExternalIdTaken(identifier, TypeId.show(Subject.PREFIX, owner));
      }
    }
  }

  void remove(Subject subject) {
    owners.keySet().removeAll(subject.identifiers);
  }

  void add(Subject subject) {
    if (subject.externalId != null) {
      bySender.put(subject.externalId, subject);
    }
    subject.identifiers.forEach(i -> owners.put(i, subject.id));
  }
}
