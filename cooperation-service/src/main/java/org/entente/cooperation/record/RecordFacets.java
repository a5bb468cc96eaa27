package org.entente.cooperation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.entente.store.read.Counting;
import org.entente.store.read.CountingTookTooLong;
import org.entente.store.read.Facets;
import org.entente.store.read.Facets.Facet;

/** Counts the records of a list: one query for all of them, and one for each facet. */
@ApplicationScoped
class RecordFacets {

  /** What records are counted by. */
  enum By {
    KIND,
    STAGE,
    SCOPE,
    PAIR,
    MEASURE
  }

  private final EntityManager database;

  RecordFacets(EntityManager database) {
    this.database = database;
  }

  /**
   * @throws CountingTookTooLong when they are too many to be counted while somebody waits
   */
  Facets of(Filter filter, List<By> by) {
    var conditions = filter.conditions();
    var all =
        query("select count(*) from CooperationRecord where " + conditions.where(), conditions);
    var total = Counting.rows(all).getFirst().get(0, Long.class);
    return new Facets(
        total,
        true,
        by.stream()
            .map(b -> Facet.of(b.name(), Counting.values(query(counts(b, conditions), conditions))))
            .toList());
  }

  private static String counts(By by, Conditions conditions) {
    return switch (by) {
      case KIND -> counts("kind", conditions);
      case STAGE -> counts("stage", conditions);
      case SCOPE -> counts("scope", conditions);
      case PAIR -> counts("dyad", conditions);
      // A record with two figures of a measure is one record; manners of speaking count nothing.
      case MEASURE ->
          """
          select f.measure, count(distinct f.recordId) from Figure f
           where not f.rhetorical and f.recordId in (select id from CooperationRecord where %s)
           group by f.measure order by count(distinct f.recordId) desc, f.measure
          """
              .formatted(conditions.where());
    };
  }

  private static String counts(String property, Conditions conditions) {
    return """
    select %1$s, count(*) from CooperationRecord where %2$s and %1$s is not null
     group by %1$s order by count(*) desc, %1$s
    """
        .formatted(property, conditions.where());
  }

  private Query query(String hql, Conditions conditions) {
    var query = database.createQuery(hql, Tuple.class);
    conditions.parameters().forEach(query::setParameter);
    return query;
  }
}
