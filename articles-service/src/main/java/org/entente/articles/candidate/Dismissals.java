package org.entente.articles.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** What curators said is no name. */
@ApplicationScoped
class Dismissals {

  private final EntityManager database;

  Dismissals(EntityManager database) {
    this.database = database;
  }

  /** Once is enough: who said it first stays. */
  void dismiss(String key, @Nullable String comment, String by) {
    database
        .createNativeQuery(
            """
            insert into candidate_dismissed (key, comment, by, at) values (:key, nullif(:comment, ''), :by, now())
            on conflict (key) do nothing
            """)
        .setParameter("key", key)
        .setParameter("comment", comment == null ? "" : comment)
        .setParameter("by", by)
        .executeUpdate();
  }

  void restore(String key) {
    database
        .createNativeQuery("delete from candidate_dismissed where key = :key")
        .setParameter("key", key)
        .executeUpdate();
  }
}
