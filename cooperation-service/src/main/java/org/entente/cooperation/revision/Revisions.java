package org.entente.cooperation.revision;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.Review;
import org.entente.cooperation.revision.Revision.Key;
import org.entente.cooperation.revision.Revision.State;
import org.jspecify.annotations.Nullable;

/** The revisions of all records. Write them under the lock of the record. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, Key> {

  /** What a new record says. */
  public void first(CooperationRecord record, JsonNode content) {
    persist(new Revision(record.id(), 1, null, content, record.proposedBy()));
  }

  /** What a proposal says that nobody has decided on. */
  public void replaceFirst(CooperationRecord record, JsonNode content) {
    find(record, record.revision()).ifPresent(revision -> revision.content = content);
  }

  /** The record as it is was decided on. */
  public void decided(
      CooperationRecord record, Review review, String reviewer, @Nullable String comment) {
    var decision =
        switch (review) {
          case ACCEPTED -> State.ACCEPTED;
          case REJECTED -> State.REJECTED;
          case PROPOSED, DEPRECATED -> null;
        };
    if (decision != null) {
      find(record, record.revision())
          .filter(revision -> revision.state == State.PROPOSED)
          .ifPresent(revision -> revision.decide(decision, reviewer, comment));
    }
  }

  /**
   * A change that waits for a decision.
   *
   * @throws ChangeUnderWay when another one does
   */
  public int propose(
      CooperationRecord record, JsonNode content, String proposer, @Nullable String reason) {
    underWay(record)
        .ifPresent(other -> {
          throw new ChangeUnderWay(record.typeId(), other.number);
        });
    var last = of(record.id()).stream().mapToInt(r -> r.number).max().orElse(record.revision());
    var revision = new Revision(record.id(), last + 1, record.revision(), content, proposer);
    revision.reason = reason;
    persist(revision);
    return revision.number;
  }

  private Optional<Revision> underWay(CooperationRecord record) {
    return find("recordId = ?1 and number > 1 and state = ?2", record.id(), State.PROPOSED)
        .firstResultOptional();
  }

  /** What somebody wants a record to become. */
  public record Proposed(int number, JsonNode content, String proposer) {}

  /**
   * @throws RevisionNotFound when there is none of that number
   * @throws RevisionDecided when it is decided on
   */
  public Proposed proposed(CooperationRecord record, int number) {
    var revision = get(record, number);
    if (revision.state != State.PROPOSED || number == 1) {
      throw new RevisionDecided(record.typeId(), number);
    }
    return new Proposed(number, revision.content, revision.proposedBy);
  }

  /** The record says it from now on, and what it said before is superseded. */
  public void accept(
      CooperationRecord record, int number, String reviewer, @Nullable String comment) {
    list("recordId = ?1 and state = ?2", record.id(), State.ACCEPTED)
        .forEach(revision -> revision.state = State.SUPERSEDED);
    get(record, number).decide(State.ACCEPTED, reviewer, comment);
  }

  public void reject(
      CooperationRecord record, int number, String reviewer, @Nullable String comment) {
    get(record, number).decide(State.REJECTED, reviewer, comment);
  }

  Revision get(CooperationRecord record, int number) {
    return find(record, number).orElseThrow(() -> new RevisionNotFound(record.typeId(), number));
  }

  Optional<Revision> find(CooperationRecord record, int number) {
    return findByIdOptional(new Key(record.id(), number));
  }

  /** Those of some keys, in no order. */
  List<Revision> all(List<Key> keys) {
    return keys.isEmpty()
        ? List.of()
        : list(
                "recordId in ?1 and number in ?2",
                keys.stream().map(Key::recordId).distinct().toList(),
                keys.stream().map(Key::number).distinct().toList())
            .stream()
            .filter(revision -> keys.contains(revision.key()))
            .toList();
  }

  /** The newest first. */
  List<Revision> of(UUID record) {
    return list("recordId = ?1 order by number desc", record);
  }
}
