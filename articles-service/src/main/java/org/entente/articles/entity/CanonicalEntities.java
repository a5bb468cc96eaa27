package org.entente.articles.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Which entities are taken for another. The function {@code cluster_of} reads it in SQL. */
@ApplicationScoped
class CanonicalEntities {

  private final EntityManager database;

  CanonicalEntities(EntityManager database) {
    this.database = database;
  }

  /** In the caller's transaction; an entity that is taken for itself is not kept. */
  void keep(UUID entity, UUID canonical) {
    if (entity.equals(canonical)) {
      database
          .createNativeQuery("delete from entity_canonical where entity_id = :entity")
          .setParameter("entity", entity)
          .executeUpdate();
      return;
    }
    database
        .createNativeQuery(
            """
            insert into entity_canonical (entity_id, canonical_id) values (:entity, :canonical)
            on conflict (entity_id) do update set canonical_id = excluded.canonical_id
            """)
        .setParameter("entity", entity)
        .setParameter("canonical", canonical)
        .executeUpdate();
  }
}
