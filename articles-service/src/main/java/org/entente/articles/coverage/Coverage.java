package org.entente.articles.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.articles.coverage.CountsAnswer.Period;
import org.entente.articles.coverage.CountsAnswer.Result;
import org.entente.articles.coverage.CountsRequest.Pair;
import org.entente.platform.access.Visibility;
import org.entente.store.read.Counting;

/** Counts articles by whom their newest revisions name, in one statement for all pairs. */
@ApplicationScoped
class Coverage {

  private static final String SPREAD = "spread";
  private static final String UNDATED = "undated";

  // An article is classed once, not once for each pair; whom it names is read from the index by
  // entity.
  private static final String COUNT =
      """
      with wanted as (
        select one, other, n from unnest(cast(:ones as uuid[]), cast(:others as uuid[])) with ordinality as w (one, other, n)),
      named as materialized (
        select who.entity, m.article_id, m.revision
          from (select one as entity from wanted union select other from wanted) who
         cross join lateral (
           select distinct m.article_id, m.revision from mention m where m.entity_id = any(cluster_of(who.entity))) m),
      both_named as materialized (
        select w.n, x.article_id, x.revision
          from wanted w
          join named x on x.entity = w.one
          join named y on y.entity = w.other and y.article_id = x.article_id and y.revision = x.revision),
      dated as (
        select b.n,
               a.published_edtf is null or (a.published_earliest is null and a.published_latest is null) as undated,
               a.published_earliest as earliest, a.published_latest as latest
          from both_named b join article a on a.id = b.article_id and a.revision = b.revision
         where a.visibility in (:visible) and a.status = 'USABLE'),
      classed as (
        select n, case
            when undated then 'undated'
            when latest < cast(:from as date) or earliest > cast(:to as date) then null
            when earliest is null or latest is null
              or earliest < cast(:from as date) or latest > cast(:to as date)
              or to_char(earliest, :form) <> to_char(latest, :form) then 'spread'
            else to_char(earliest, :form) end as period
          from dated)
      select n, period, count(*) from classed where period is not null group by n, period order by n, period
      """;

  private final EntityManager database;

  Coverage(EntityManager database) {
    this.database = database;
  }

  CountsAnswer count(CountsRequest request, Visibility clearance) {
    var pairs = request.checkedPairs();
    var rows = rows(request, pairs, clearance);
    var results = new ArrayList<Result>();
    for (int i = 0; i < pairs.size(); i++) {
      var periods = new ArrayList<Period>();
      int spread = 0;
      int undated = 0;
      for (var row : rows) {
        if (row.get(0, Long.class) == i + 1) {
          int articles = Math.toIntExact(row.get(2, Long.class));
          switch (row.get(1, String.class)) {
            case SPREAD -> spread = articles;
            case UNDATED -> undated = articles;
            default -> periods.add(new Period(row.get(1, String.class), articles));
          }
        }
      }
      results.add(new Result(request.pairs().get(i), periods, spread, undated));
    }
    return new CountsAnswer(results);
  }

  private List<Tuple> rows(CountsRequest request, List<Pair> pairs, Visibility clearance) {
    return Counting.rows(
        database
            .createNativeQuery(COUNT, Tuple.class)
            .setParameter("ones", pairs.stream().map(Pair::one).toArray(UUID[]::new))
            .setParameter("others", pairs.stream().map(Pair::other).toArray(UUID[]::new))
            .setParameter("visible", clearance.andBelow())
            .setParameter("from", request.from() == null ? null : request.from().toString())
            .setParameter("to", request.to() == null ? null : request.to().toString())
            .setParameter("form", request.by().form));
  }
}
