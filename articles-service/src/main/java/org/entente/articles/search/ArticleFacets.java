package org.entente.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.articles.search.query.Questions;
import org.entente.articles.search.query.SearchQuery;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.read.Counting;
import org.entente.store.read.CountingTookTooLong;
import org.entente.store.read.Facets;
import org.entente.store.read.Facets.Facet;
import org.entente.store.read.Facets.Value;
import org.jspecify.annotations.Nullable;

/**
 * Counts the articles of a list: one statement for all of them, and one for each facet. Of those
 * that hold words the newest are looked for first.
 */
@ApplicationScoped
class ArticleFacets {

  /** How many of the newest matches of words are counted. */
  static final int MOST_MATCHES = 10_000;

  /** What articles are counted by. */
  enum By {
    LANGUAGE("a.language", "null", ""),
    PUBLISHER("a.publisher_id", "min(p.name)", "join publisher p on p.id = a.publisher_id"),
    COUNTRY("p.country", "null", "join publisher p on p.id = a.publisher_id"),
    STATUS("a.status", "null", ""),
    /** Of publication, where the date says it. */
    YEAR(
        """
        case when extract(year from a.published_earliest) = extract(year from a.published_latest)
             then to_char(a.published_earliest, 'FMYYYY') end\
        """,
        "null",
        "");

    private final String value;
    private final String label;
    private final String joined;

    By(String value, String label, String joined) {
      this.value = value;
      this.label = label;
      this.joined = joined;
    }

    private String counts(String conditions) {
      return """
      select * from (
        select %1$s as value, count(*) as articles, %2$s as label from article a %3$s
         where %4$s group by 1) counted
       where value is not null order by articles desc, value
      """
          .formatted(value, label, joined, conditions);
    }
  }

  private static final String NAMING =
      """
       and exists (select from mention m where m.article_id = a.id and m.revision = a.revision
                      and m.entity_id = any(array(select unnest(cluster_of(:entity)))))
       and a.id in (select m.article_id from mention m where m.entity_id = any(array(select unnest(cluster_of(:entity)))))
      """;

  private final EntityManager database;
  private final Matches matches;
  private final Questions questions;

  ArticleFacets(EntityManager database, Matches matches, Questions questions) {
    this.database = database;
    this.matches = matches;
    this.questions = questions;
  }

  /**
   * @throws CountingTookTooLong when they are too many to be counted while somebody waits
   */
  Facets of(@Nullable SearchQuery query, ArticleFilter filter, List<By> by, Visibility clearance) {
    if (query == null) {
      var conditions =
          "a.visibility in (:visible)"
              + filter.conditions()
              + (filter.entity() == null ? "" : NAMING);
      Map<String, Object> parameters = new HashMap<>(filter.parameters());
      parameters.put("visible", clearance.andBelow());
      return counted(conditions, parameters, true, by);
    }
    var words = questions.stored(query, filter.language());
    var found = matches.newest(words, filter, null, clearance, MOST_MATCHES + 1);
    var complete = found.size() <= MOST_MATCHES;
    var ids = complete ? found : found.subList(0, MOST_MATCHES);
    return counted(
        "a.id = any(cast(:ids as uuid[]))", Map.of("ids", ids.toArray(UUID[]::new)), complete, by);
  }

  private Facets counted(
      String conditions, Map<String, Object> parameters, boolean complete, List<By> by) {
    var all = query("select count(*) from article a where " + conditions, parameters);
    var total = Counting.rows(all).getFirst().get(0, Long.class);
    return new Facets(
        total,
        complete,
        by.stream()
            .map(b -> Facet.of(b.name(), values(b, query(b.counts(conditions), parameters))))
            .toList());
  }

  private static List<Value> values(By by, Query query) {
    var values = Counting.values(query);
    return by == By.PUBLISHER
        ? values.stream()
            .map(v ->
                new Value(
                    TypeId.show("publisher", UUID.fromString(v.value())), v.label(), v.count()))
            .toList()
        : values;
  }

  private Query query(String sql, Map<String, Object> parameters) {
    var query = database.createNativeQuery(sql, Tuple.class);
    parameters.forEach(query::setParameter);
    return query;
  }
}
