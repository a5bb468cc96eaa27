package org.entente.entities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whom curators want clusters to be called after. */
@ApplicationScoped
class Choices {

  private final EntityManager database;

  Choices(EntityManager database) {
    this.database = database;
  }

  void choose(UUID entity, String reason, String author, Instant now) {
    database
        .createNativeQuery(
            """
            insert into canonical_choice (entity_id, reason, author, made_at) values (:entity, :reason, :author, :now)
            on conflict (entity_id) do update set reason = excluded.reason, author = excluded.author, made_at = excluded.made_at
            """)
        .setParameter("entity", entity)
        .setParameter("reason", reason)
        .setParameter("author", author)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Whether there was one. */
  boolean takeBack(UUID entity) {
    return database
            .createNativeQuery("delete from canonical_choice where entity_id = :entity")
            .setParameter("entity", entity)
            .executeUpdate()
        > 0;
  }

  /** Those of these entities that were chosen. */
  @SuppressWarnings("unchecked")
  List<UUID> latestFirst(Collection<UUID> entities) {
    return database
        .createNativeQuery(
            "select entity_id from canonical_choice where entity_id = any(:ids) order by made_at desc, entity_id",
            UUID.class)
        .setParameter("ids", entities.toArray(UUID[]::new))
        .getResultList();
  }
}
