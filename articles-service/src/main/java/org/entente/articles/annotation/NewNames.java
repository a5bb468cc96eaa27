package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that came later than the texts that may hold them. */
@ApplicationScoped
class NewNames {

  private final EntityManager database;

  NewNames(EntityManager database) {
    this.database = database;
  }

  /**
   * Owes a search for the names of these entities. A text that this search does not see is
   * annotated after the caller's transaction, and then asks for names at least as new as {@code
   * position}.
   */
  void owe(Collection<String> entities, String position) {
    database
        .createNativeQuery(
            "insert into names_owed select e from unnest(cast(:entities as text[])) e order by e on conflict do nothing")
        .setParameter("entities", entities.toArray(String[]::new))
        .executeUpdate();
    database
        .createNativeQuery("update names_followed set position = :position")
        .setParameter("position", position)
        .executeUpdate();
  }

  /**
   * The change of entities-service that names must be at least as new as; null as long as none was
   * followed.
   */
  @Nullable String position() {
    var position =
        (String)
            database
                .createNativeQuery(
                    "select coalesce(position, '') from names_followed", String.class)
                .getSingleResult();
    return position.isEmpty() ? null : position;
  }

  /**
   * Takes up to so many entities off what is owed; they are owed again if the caller's transaction
   * fails.
   */
  @SuppressWarnings("unchecked")
  List<String> take(int most) {
    return database
        .createNativeQuery(
            """
            delete from names_owed where entity_id in (
              select entity_id from names_owed order by entity_id limit :most for update skip locked)
            returning entity_id
            """,
            String.class)
        .setParameter("most", most)
        .getResultList();
  }
}
