package org.entente.cooperation.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which entities are taken for another. The function {@code cluster_of} reads it in SQL. */
@ApplicationScoped
class CanonicalEntities {

  private final EntityManager database;

  CanonicalEntities(EntityManager database) {
    this.database = database;
  }

  /** In the caller's transaction; an entity that is taken for itself is not kept. */
  void keep(String entity, String canonical) {
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
