package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entente.articles.entity.EntityRef;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.text.Characters;

/**
 * Finds texts by the names they hold, without regard to case, kinds of spaces and what cannot be
 * seen.
 */
@ApplicationScoped
class TextSearch {

  /** A common name may have to be checked in very many texts; what takes longer is ended. */
  static final Duration LONGEST = Duration.ofMinutes(10);

  private final EntityManager database;

  TextSearch(EntityManager database) {
    this.database = database;
  }

  List<RevisionId> holdingAnyOf(List<String> names) {
    return holdingOrNaming(names, List.of());
  }

  /**
   * The newest revisions that hold any of the names, in one pass over the index, or in which any of
   * the entities was found by a name that it may not have any more; only their ids are held.
   */
  @SuppressWarnings("unchecked")
  List<RevisionId> holdingOrNaming(List<String> names, List<String> entities) {
    var patterns =
        names.stream().filter(n -> !Characters.isBlank(n)).map(TextSearch::pattern).distinct();
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                with holding as materialized (
                  select article_id, number from revision
                   where searchable(text) like any (array(select searchable(p) from unnest(cast(:patterns as text[])) p))
                  union
                  select article_id, revision from mention where proposed_entity_id = any(cast(:entities as uuid[])))
                select h.article_id, h.number
                  from holding h join article a on a.id = h.article_id and a.revision = h.number
                 where a.status = 'USABLE' order by h.article_id
                """,
                Tuple.class)
            .setParameter("patterns", patterns.toArray(String[]::new))
            .setParameter("entities", entities.stream().map(EntityRef::parse).toArray(UUID[]::new))
            .setHint("jakarta.persistence.query.timeout", (int) LONGEST.toMillis())
            .getResultList();
    return rows.stream()
        .map(row -> new RevisionId(row.get(0, UUID.class), row.get(1, Integer.class)))
        .toList();
  }

  private static String pattern(String name) {
    return "%" + name.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
