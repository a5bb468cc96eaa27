package org.entente.entities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.entities.evidence.OwnerKind;
import org.entente.entities.evidence.Quotes;
import org.entente.entities.evidence.Quotes.Owner;
import org.entente.entities.period.Period;
import org.entente.entities.relation.NewRelation.Dates;
import org.entente.entities.relation.RelationView.Told;
import org.entente.entities.subject.FieldChange;
import org.entente.entities.subject.KnownEntities;
import org.entente.entities.subject.KnownEntities.Known;
import org.entente.entities.subject.Sight;
import org.entente.entities.version.SeenVersion;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox;
import org.jspecify.annotations.Nullable;

/** Relations are added, corrected and taken back. Within a transaction. */
@ApplicationScoped
class StoredRelations {

  private final Relations relations;
  private final Wholes wholes;
  private final KnownEntities entities;
  private final Quotes quotes;
  private final Outbox outbox;
  private final Caller caller;

  StoredRelations(
      Relations relations,
      Wholes wholes,
      KnownEntities entities,
      Quotes quotes,
      Outbox outbox,
      Caller caller) {
    this.relations = relations;
    this.wholes = wholes;
    this.entities = entities;
    this.quotes = quotes;
    this.outbox = outbox;
    this.caller = caller;
  }

  /**
   * @param isNew whether it was not there before
   */
  record Stored(Relation relation, boolean isNew) {}

  Stored add(String id, NewRelation given) {
    var one = entities.get(id);
    var other = entities.get(given.to());
    if (one.id().equals(other.id())) {
      throw RelationCannotBe.withItself();
    }
    RelationCannotBe.mustBeBetween(given.type(), one.kind(), other.kind());
    var relation = new Relation(given.type(), one.id(), other.id(), given.dates().period());
    // The same relation sent by two at once is one.
    entities.getToChange(TypeId.show("entity", relation.fromId));
    if (relation.type == RelationType.PART_OF) {
      wholes.mustNotCircle(relation.fromId, relation.toId);
    }
    var known = relations.same(relation);
    if (known.isEmpty()) {
      relations.persist(relation);
      tell("relation.created", relation, one, other, given.reason(), null, relation.period());
    }
    var kept = known.orElse(relation);
    quote(kept, given.dates(), one, other);
    return new Stored(kept, known.isEmpty());
  }

  Relation correct(String id, Dates given, SeenVersion seen) {
    var relation = toChange(id, seen);
    var corrected = new Relation(relation.type, relation.fromId, relation.toId, given.period());
    var same = relations.same(corrected);
    same.filter(other -> !other.id.equals(relation.id))
        .ifPresent(other -> {
          throw new RelationExists(other);
        });
    var from = end(relation.fromId);
    var to = end(relation.toId);
    if (same.isEmpty()) {
      var before = relation.period();
      relation.correct(given.period());
      tell("relation.changed", relation, from, to, given.reason(), before, given.period());
    }
    quote(relation, given, from, to);
    return relation;
  }

  void takeBack(String id, SeenVersion seen, @Nullable String reason) {
    var relation = toChange(id, seen);
    quotes.remove(OwnerKind.RELATION, relation.id);
    relations.delete(relation);
    relation.version++;
    var from = end(relation.fromId);
    var to = end(relation.toId);
    tell("relation.removed", relation, from, to, reason, relation.period(), null);
  }

  RelationView view(Relation relation) {
    var quoted = quotes.of(OwnerKind.RELATION, List.of(relation.id));
    return RelationView.of(relation, quoted.getOrDefault(relation.id, List.of()));
  }

  private Relation toChange(String id, SeenVersion seen) {
    var found = relations.get(id, Sight.of(caller));
    // Whoever changes a relation has the lock of the entity it is from.
    entities.getToChange(TypeId.show("entity", found.fromId));
    var relation = relations.fresh(id, Sight.of(caller));
    seen.mustBe(relation.version);
    return relation;
  }

  /**
   * Quotes are looked for on behalf of those who may see the end that fewer see. Should fewer see
   * the other end one day, they may be shown less than they could be, never more.
   */
  private void quote(Relation relation, Dates given, Known one, Known other) {
    var end = stricter(one, other) == one.visibility() ? one : other;
    quotes.add(new Owner(OwnerKind.RELATION, relation.id, end.id()), given.givenQuotes());
  }

  private Known end(UUID id) {
    return entities.get(TypeId.show("entity", id));
  }

  /** The feed, and the histories of both ends. */
  private void tell(
      String what,
      Relation relation,
      Known from,
      Known to,
      @Nullable String reason,
      @Nullable Period before,
      @Nullable Period after) {
    var visibility = stricter(from, to);
    outbox.append(what, relation.typeId(), relation.version, visibility);
    var change =
        new FieldChange(
            "relations[%s]".formatted(relation.typeId()),
            before == null ? null : Told.of(relation, before),
            after == null ? null : Told.of(relation, after));
    entities.noted(List.of(from.id(), to.id()), what, reason, visibility, List.of(change));
  }

  private static Visibility stricter(Known one, Known other) {
    return one.visibility().compareTo(other.visibility()) >= 0
        ? one.visibility()
        : other.visibility();
  }
}
