package org.entente.entities.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who held what. */
@ApplicationScoped
class Offices implements PanacheRepositoryBase<Occupancy, UUID> {

  private static final int MOST_COMPARED = 1000;

  /** One row more than asked of those of some entities, newest first. */
  List<Occupancy> newest(Collection<UUID> entities, PageRequest page) {
    return find(
            "from Occupancy o join fetch o.position where o.entityId in ?1 and o.id < ?2 order by o.id desc",
            entities,
            page.afterId().orElse(Positions.AFTER_ALL))
        .range(0, page.first())
        .list();
  }

  /** The one there is that says the same. */
  Optional<Occupancy> same(Occupancy other) {
    return find(
            "from Occupancy o join fetch o.position where o.entityId = ?1 and o.position = ?2 and o.acting = ?3",
            other.entityId,
            other.position,
            other.acting)
        .stream()
        .filter(other::isSame)
        .findFirst();
  }

  /** All of several entities, newest first; nobody held thousands. */
  List<Occupancy> of(Collection<UUID> entities) {
    return entities.isEmpty()
        ? List.of()
        : list(
            "from Occupancy o join fetch o.position where o.entityId in ?1 order by o.id desc",
            entities);
  }

  /** One row more than asked of those whose holders the caller may see, newest first. */
  List<Occupancy> newest(OfficeFilter filter, Collection<Visibility> visible, PageRequest page) {
    var values = new HashMap<String, Object>();
    values.put("visible", visible);
    values.put("after", page.afterId().orElse(Positions.AFTER_ALL));
    var conditions = Positions.conditions("p", filter, values);
    if (filter.at() != null) {
      conditions.add("(o.time.start.earliest is null or o.time.start.earliest <= :at)");
      conditions.add("(o.time.end.latest is null or o.time.end.latest >= :at)");
      values.put("at", filter.at());
    }
    conditions.add("o.id < :after");
    conditions.add("o.entityId in (select s.id from Subject s where s.visibility in :visible)");
    return find(
            "from Occupancy o join fetch o.position p where %s order by o.id desc"
                .formatted(String.join(" and ", conditions)),
            values)
        .range(0, page.first())
        .list();
  }

  Occupancy get(String id) {
    return find(
            "from Occupancy o join fetch o.position where o.id = ?1",
            TypeId.parse(Occupancy.PREFIX, id).uuid())
        .firstResultOptional()
        .orElseThrow(() -> new OfficeNotFound(id));
  }

  /**
   * Looks at all who held a position, but for those who acted, whether it can be one for a single
   * holder.
   *
   * @param except an office that is about to be corrected
   * @throws OfficesOverlap when two certainly held it at once
   * @throws TooManyHolders when they are more than can be compared
   */
  void mustHaveHadOneHolder(Position position, @Nullable String except) {
    var held =
        find("position = ?1 and acting = false", position).range(0, MOST_COMPARED).list().stream()
            .filter(o -> !o.typeId().equals(except))
            .toList();
    if (held.size() > MOST_COMPARED) {
      throw new TooManyHolders(position, MOST_COMPARED);
    }
    for (int i = 0; i < held.size(); i++) {
      for (var other : held.subList(i + 1, held.size())) {
        if (!held.get(i).entityId.equals(other.entityId)
            && held.get(i).period().certainlyOverlaps(other.period())) {
          throw OfficesOverlap.ofTwo(held.get(i), other);
        }
      }
    }
  }

  /**
   * @throws OfficesOverlap when it cannot be beside another that is there. Whoever asks keeps
   *     others from adding to the person, and to a position for one
   */
  void mustFit(Occupancy occupancy) {
    list(
            "position = ?1 and entityId = ?2 and id <> ?3",
            occupancy.position,
            occupancy.entityId,
            occupancy.id)
        .stream()
        .filter(o -> o.period().certainlyOverlaps(occupancy.period()))
        .findFirst()
        .ifPresent(other -> {
          throw OfficesOverlap.ofOnePerson(other);
        });
    if (!occupancy.position.singleHolder || occupancy.acting) {
      return;
    }
    list(
            "position = ?1 and entityId <> ?2 and acting = false",
            occupancy.position,
            occupancy.entityId)
        .stream()
        .filter(o -> o.period().certainlyOverlaps(occupancy.period()))
        .findFirst()
        .ifPresent(other -> {
          throw OfficesOverlap.ofOnePosition(other);
        });
  }
}
