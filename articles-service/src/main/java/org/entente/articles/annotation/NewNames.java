package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
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
            """
            insert into names_owed (entity_id) select e from unnest(cast(:entities as text[])) e order by e
            on conflict (entity_id) do update set requested = names_owed.requested + 1
            """)
        .setParameter("entities", entities.toArray(String[]::new))
        .executeUpdate();
    database
        .createNativeQuery("update names_followed set position = :position")
        .setParameter("position", position)
        .executeUpdate();
  }

  /** How long names have been owed that were not looked for yet. */
  Duration waiting() {
    var milliseconds =
        (Long)
            database
                .createNativeQuery(
                    """
                    select cast(coalesce(extract(epoch from clock_timestamp() - min(owed_at)) * 1000, 0) as bigint)
                      from names_owed
                    """,
                    Long.class)
                .getSingleResult();
    return Duration.ofMillis(milliseconds);
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
   * An entity whose names are to be looked for.
   *
   * @param requested how often this was asked for
   */
  record Owed(String entity, long requested) {}

  /** Up to so many of what is owed. It stays owed until it is settled. */
  @SuppressWarnings("unchecked")
  List<Owed> owed(int most) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select entity_id, requested from names_owed order by entity_id limit :most",
                Tuple.class)
            .setParameter("most", most)
            .getResultList();
    return rows.stream()
        .map(row -> new Owed(row.get(0, String.class), row.get(1, Long.class)))
        .toList();
  }

  /** These were looked for. One that was owed once more in the meantime stays owed. */
  void settle(List<Owed> owed) {
    database
        .createNativeQuery(
            // In the order in which they are owed, so that the two never wait for each other.
            """
            delete from names_owed where entity_id in (
              select o.entity_id from names_owed o
                join unnest(cast(:entities as text[]), cast(:requested as bigint[])) as k (entity, requested)
                  on k.entity = o.entity_id and k.requested = o.requested
               order by o.entity_id for update of o)
            """)
        .setParameter("entities", owed.stream().map(Owed::entity).toArray(String[]::new))
        .setParameter("requested", owed.stream().map(Owed::requested).toArray(Long[]::new))
        .executeUpdate();
  }
}
