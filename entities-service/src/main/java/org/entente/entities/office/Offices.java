package org.entente.entities.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.platform.id.Uuid7;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who held what. */
@ApplicationScoped
class Offices implements PanacheRepositoryBase<Occupancy, UUID> {

  private static final UUID AFTER_ALL = new UUID(-1, -1);

  /** One row more than asked, newest first. */
  List<Occupancy> newest(UUID entity, PageRequest page) {
    return find(
            "from Occupancy o join fetch o.position where o.entityId = ?1 and o.id < ?2 order by o.id desc",
            entity,
            page.afterId().orElse(AFTER_ALL))
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
  Map<UUID, List<Occupancy>> of(Collection<UUID> entities) {
    if (entities.isEmpty()) {
      return Map.of();
    }
    return list(
            "from Occupancy o join fetch o.position where o.entityId in ?1 order by o.id desc",
            entities)
        .stream()
        .collect(Collectors.groupingBy(o -> o.entityId));
  }

  /** The position of that title, body and country, which are there once at most. */
  Position position(String title, @Nullable UUID body, @Nullable String country) {
    getEntityManager()
        .createNativeQuery(
            "insert into position (id, title, body, country) values (?1, ?2, cast(?3 as uuid), ?4) on conflict do nothing")
        .setParameter(1, Uuid7.next())
        .setParameter(2, title)
        .setParameter(3, body == null ? null : body.toString())
        .setParameter(4, country)
        .executeUpdate();
    return getEntityManager()
        .createQuery(
            "from Position where title = ?1 and body is not distinct from ?2 and country is not distinct from ?3",
            Position.class)
        .setParameter(1, title)
        .setParameter(2, body)
        .setParameter(3, country)
        .getSingleResult();
  }
}
