package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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

  /**
   * The newest revisions that hold any of the names, in one pass over the index; only their ids are
   * held.
   */
  @SuppressWarnings("unchecked")
  List<RevisionId> holdingAnyOf(List<String> names) {
    var patterns =
        names.stream().filter(n -> !Characters.isBlank(n)).map(TextSearch::pattern).distinct();
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                with holding as materialized (
                  select article_id, number from revision
                   where searchable(text) like any (array(select searchable(p) from unnest(cast(:patterns as text[])) p)))
                select h.article_id, h.number
                  from holding h join article a on a.id = h.article_id and a.revision = h.number
                 where a.status = 'USABLE' order by h.article_id
                """,
                Tuple.class)
            .setParameter("patterns", patterns.toArray(String[]::new))
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
