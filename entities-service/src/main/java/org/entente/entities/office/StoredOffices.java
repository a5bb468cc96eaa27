package org.entente.entities.office;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.entities.evidence.OwnerKind;
import org.entente.entities.evidence.Quotes;
import org.entente.entities.evidence.Quotes.Owner;
import org.entente.entities.office.OfficeView.Told;
import org.entente.entities.subject.FieldChange;
import org.entente.entities.subject.Kind;
import org.entente.entities.subject.KnownEntities;
import org.entente.entities.version.SeenVersion;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Offices are added, corrected and taken back. Within a transaction. */
@ApplicationScoped
class StoredOffices {

  private final Offices offices;
  private final Positions positions;
  private final KnownEntities entities;
  private final Quotes quotes;

  StoredOffices(Offices offices, Positions positions, KnownEntities entities, Quotes quotes) {
    this.offices = offices;
    this.positions = positions;
    this.entities = entities;
    this.quotes = quotes;
  }

  /**
   * @param isNew whether any of the offices was not there before
   */
  record Stored(OfficeView view, boolean isNew) {}

  Stored add(String id, NewOffice given) {
    var holder = entities.getToChange(id);
    if (holder.kind() != Kind.PERSON) {
      throw new OnlyPersonsHoldOffices(id);
    }
    var kept = new HashMap<UUID, Boolean>();
    var all =
        positions(given, null).stream()
            .map(position ->
                keep(new Occupancy(holder.id(), position, given.isActing(), given.period()), kept))
            .toList();
    var isNew = kept.containsValue(true);
    if (isNew) {
      var added = all.stream().filter(o -> Boolean.TRUE.equals(kept.get(o.id)));
      entities.changed(holder.id(), given.reason(), added.map(o -> change(o, null, o)).toList());
    }
    all.forEach(
        o -> quotes.add(new Owner(OwnerKind.OCCUPANCY, o.id, holder.id()), given.givenQuotes()));
    return new Stored(view(all.getFirst()).with(all.subList(1, all.size())), isNew);
  }

  private Occupancy keep(Occupancy occupancy, HashMap<UUID, Boolean> kept) {
    var known = offices.same(occupancy);
    if (known.isEmpty()) {
      offices.mustFit(occupancy);
      offices.persistAndFlush(occupancy);
    }
    var one = known.orElse(occupancy);
    kept.put(one.id, known.isEmpty());
    return one;
  }

  OfficeView correct(String id, NewOffice given, SeenVersion seen) {
    var occupancy = toChange(id, seen);
    if (given.position().titles().size() > 1) {
      throw new InvalidRequest(
          "position.title",
          "Must be the title of one office; add others as such, or say that it is oneOffice.");
    }
    var corrected =
        new Occupancy(
            occupancy.entityId, positions(given, id).getFirst(), given.isActing(), given.period());
    corrected.id = occupancy.id;
    offices
        .same(corrected)
        .filter(other -> !other.id.equals(occupancy.id))
        .ifPresent(other -> {
          throw OfficesOverlap.ofOnePerson(other);
        });
    offices.mustFit(corrected);
    if (!corrected.isSame(occupancy)) {
      var change = change(occupancy, occupancy, corrected);
      occupancy.correct(corrected.position, corrected.acting, corrected.period());
      entities.changed(occupancy.entityId, given.reason(), List.of(change));
    }
    quotes.add(
        new Owner(OwnerKind.OCCUPANCY, occupancy.id, occupancy.entityId), given.givenQuotes());
    return view(occupancy);
  }

  void takeBack(String id, SeenVersion seen, @Nullable String reason) {
    var occupancy = toChange(id, seen);
    quotes.remove(OwnerKind.OCCUPANCY, occupancy.id);
    offices.delete(occupancy);
    entities.changed(occupancy.entityId, reason, List.of(change(occupancy, occupancy, null)));
  }

  private static FieldChange change(
      Occupancy occupancy, @Nullable Occupancy before, @Nullable Occupancy after) {
    return new FieldChange(
        "offices[%s]".formatted(occupancy.typeId()),
        before == null ? null : Told.of(before),
        after == null ? null : Told.of(after));
  }

  OfficeView view(Occupancy occupancy) {
    var quoted = quotes.of(OwnerKind.OCCUPANCY, List.of(occupancy.id));
    return OfficeView.of(occupancy, null, quoted.getOrDefault(occupancy.id, List.of()));
  }

  private Occupancy toChange(String id, SeenVersion seen) {
    var occupancy = offices.get(id);
    // Whoever changes an office of a person has the person's lock.
    entities.getToChange(TypeId.show("entity", occupancy.entityId));
    offices.getEntityManager().refresh(offices.get(id));
    seen.mustBe(occupancy.version);
    return occupancy;
  }

  /**
   * In the order of the title; taken in that of the words, so that nobody waits for one another.
   *
   * @param corrected the office that is being corrected, which may be what does not fit
   */
  private List<Position> positions(NewOffice given, @Nullable String corrected) {
    var sent = given.position();
    var body = sent.body() == null ? null : entities.get(sent.body()).id();
    var titles = sent.titles();
    var byTitle = new HashMap<String, Position>();
    for (var title : new TreeSet<>(titles)) {
      var position = positions.of(title, body, sent.countryCode(), sent.singleHolder());
      if (sent.singleHolder() != null) {
        if (sent.singleHolder() && !position.singleHolder) {
          offices.mustHaveHadOneHolder(position, corrected);
        }
        position.singleHolder = sent.singleHolder();
      }
      byTitle.put(title, position);
    }
    return titles.stream().distinct().map(title -> requireNonNull(byTitle.get(title))).toList();
  }
}
