package org.entente.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.articles.article.NamingArticles;
import org.entente.articles.search.query.StoredQuery;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows, by their ids. Articles that hold some words are found in two steps,
 * each of which is bounded by what it returns and not by how common the words are: first the newest
 * articles that pass the filters are looked through, where common words are soon found; when they
 * do not do, as many more as it seems to take, or the index is asked for all that hold the words:
 * whichever is less work.
 */
@ApplicationScoped
class Matches {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final String QUESTIONS =
      """
      question as materialized (
        select dictionary, cast(query as tsquery) as query
          from unnest(cast(:dictionaries as text[]), cast(:strict as text[])) as q (dictionary, query))
      """;

  // Laterals with an offset are not taken apart by the planner: one lookup for each article, in
  // their order.
  private static final String HOLDS =
      """
      lateral (select true as holds from article_search s join question q on q.dictionary = s.dictionary
                where s.article_id = c.id and s.document @@ q.query offset 0) m
      """;

  private static final String LOOK_THROUGH =
      "with "
          + QUESTIONS
          + """
          , c as materialized (%s)
          select array_agg(c.id order by c.id desc) filter (where m.holds), count(*),
                 (array_agg(c.id order by c.id))[1],
                 (select reltuples from pg_class where oid = cast('article_search' as regclass))
            from c left join
          """
          + HOLDS
          + " on true";

  private static final String ASK_INDEX =
      "with "
          + QUESTIONS
          + """
          , found as materialized (select id from searched(cast(:loose as tsquery)) as id where id < :before)
          select c.id from (select id from found order by id desc) c
           cross join lateral (select from article a where a.id = c.id and %s offset 0) a
          """;

  private static final String RANK =
      "with "
          + QUESTIONS
          + """
          select id, cast(score as text)
            from unnest(cast(:ids as uuid[])) as c (id)
           cross join lateral (
             select ts_rank(s.document, q.query, 1) as score
               from article_search s join question q on q.dictionary = s.dictionary
              where s.article_id = c.id offset 0) r
           where cast(:score as real) is null or (score, id) < (cast(:score as real), cast(:after as uuid))
           order by score desc, id desc limit %d
          """;

  private final EntityManager database;
  private final int window;

  Matches(EntityManager database, SearchConfig config) {
    this.database = database;
    this.window = config.window();
  }

  /**
   * @param score as PostgreSQL prints it
   */
  record Ranked(UUID article, String score) {}

  /** Without words: all that pass the filter, newest first. */
  @SuppressWarnings("unchecked")
  List<UUID> newest(ArticleFilter filter, @Nullable UUID before, Visibility clearance, int limit) {
    var sql =
        "select c.id from (%s) c order by c.id desc"
            .formatted(newest(filter, false, before, limit));
    return filtered(sql, UUID.class, filter, before, clearance).getResultList();
  }

  /** Those whose text may be shown and holds the words, newest first. */
  List<UUID> newest(
      StoredQuery words,
      ArticleFilter filter,
      @Nullable UUID before,
      Visibility clearance,
      int limit) {
    if (words.isEmpty()) {
      return List.of();
    }
    try {
      var seen = lookThrough(words, filter, before, clearance, window);
      var found = new ArrayList<>(seen.holding());
      int more =
          new Look(limit - found.size(), found.size(), window, seen.indexed())
              .further(filter.entity() != null);
      if (seen.hasOlder() && more > 0) {
        seen = lookThrough(words, filter, seen.oldest(), clearance, more);
        found.addAll(seen.holding());
      }
      if (seen.hasOlder() && found.size() < limit) {
        found.addAll(indexed(words, filter, seen.oldest(), clearance, limit - found.size()));
      }
      return found.size() > limit ? found.subList(0, limit) : found;
    } catch (QueryTimeoutException e) {
      throw new SearchTookTooLong();
    }
  }

  /**
   * @param oldest of those that were looked through; null when there were none
   * @param indexed about how many articles the index knows; negative when nobody counted them
   */
  private record Seen(List<UUID> holding, @Nullable UUID oldest, boolean hasOlder, float indexed) {}

  private Seen lookThrough(
      StoredQuery words,
      ArticleFilter filter,
      @Nullable UUID before,
      Visibility clearance,
      int window) {
    var sql = LOOK_THROUGH.formatted(newest(filter, true, before, window));
    var row =
        (Tuple)
            asking(words, filtered(sql, Tuple.class, filter, before, clearance)).getSingleResult();
    var holding = row.get(0, UUID[].class);
    return new Seen(
        holding == null ? List.of() : Arrays.asList(holding),
        row.get(2, UUID.class),
        row.get(1, Long.class) == window,
        row.get(3, Float.class));
  }

  @SuppressWarnings("unchecked")
  private List<UUID> indexed(
      StoredQuery words,
      ArticleFilter filter,
      @Nullable UUID before,
      Visibility clearance,
      int limit) {
    var conditions = new StringBuilder(shown(filter, true));
    if (filter.entity() != null) {
      conditions.append(
          """
           and exists (select from mention m where m.article_id = a.id and m.revision = a.revision
                         and m.entity_id = any(array(select unnest(cluster_of(:entity)))))
          """);
    }
    var sql =
        ASK_INDEX.formatted(conditions)
            + (words.ordersWords() ? " cross join " + HOLDS : "")
            + " order by c.id desc limit "
            + limit;
    return asking(words, filtered(sql, UUID.class, filter, before, clearance))
        .setParameter("loose", words.loose())
        .getResultList();
  }

  /**
   * The most relevant of some articles.
   *
   * @param after the last one of the page before; null for the first page
   */
  @SuppressWarnings("unchecked")
  List<Ranked> ranked(StoredQuery words, List<UUID> articles, @Nullable Ranked after, int limit) {
    List<Tuple> rows =
        asking(words, database.createNativeQuery(RANK.formatted(limit), Tuple.class))
            .setParameter("ids", articles.toArray(UUID[]::new))
            .setParameter("score", after == null ? null : after.score())
            .setParameter("after", after == null ? null : after.article().toString())
            .getResultList();
    return rows.stream()
        .map(row -> new Ranked(row.get(0, UUID.class), row.get(1, String.class)))
        .toList();
  }

  private static String newest(
      ArticleFilter filter, boolean usable, @Nullable UUID before, int limit) {
    var shown = shown(filter, usable);
    if (filter.entity() != null) {
      return NamingArticles.newest(
          ":entity", before == null ? "null" : ":before", shown, Integer.toString(limit));
    }
    return "select a.id from article a where %s and %s order by a.id desc limit %d"
        .formatted(shown, before == null ? "true" : "a.id < :before", limit);
  }

  private static String shown(ArticleFilter filter, boolean usable) {
    return "a.visibility in (:visible)"
        + (usable ? " and a.status = 'USABLE'" : "")
        + filter.conditions();
  }

  private Query filtered(
      String sql,
      Class<?> type,
      ArticleFilter filter,
      @Nullable UUID before,
      Visibility clearance) {
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("visible", clearance.andBelow());
    if (before != null) {
      parameters.put("before", before);
    }
    var query = database.createNativeQuery(sql, type);
    parameters.forEach(query::setParameter);
    return timed(query);
  }

  private static Query asking(StoredQuery words, Query query) {
    return timed(query)
        .setParameter("dictionaries", words.names())
        .setParameter("strict", words.strict());
  }

  private static Query timed(Query query) {
    return query.setHint("jakarta.persistence.query.timeout", (int) LONGEST.toMillis());
  }
}
