package org.entente.articles.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.entente.articles.candidate.CandidateView.Dismissal;
import org.entente.articles.candidate.CandidateView.Example;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Candidates by how many articles hold them: one statement for a page of names, one for their
 * examples.
 */
@ApplicationScoped
class CandidateList {

  private final EntityManager database;

  CandidateList(EntityManager database) {
    this.database = database;
  }

  private record Row(
      String key,
      List<CandidateKind> kinds,
      int articles,
      int occurrences,
      @Nullable Dismissal dismissal) {}

  Page<CandidateView> most(CandidateFilter filter, PageRequest page, Visibility clearance) {
    var rows =
        Page.of(rows(filter, page), page, r -> List.of(Integer.toString(r.articles()), r.key()));
    var examples =
        examples(rows.items().stream().map(Row::key).toList(), filter.language(), clearance);
    var views = new ArrayList<CandidateView>();
    for (int i = 0; i < rows.items().size(); i++) {
      var row = rows.items().get(i);
      views.add(
          new CandidateView(
              row.key(),
              row.kinds(),
              row.articles(),
              row.occurrences(),
              row.dismissal(),
              examples.get(i)));
    }
    return new Page<>(views, rows.pageInfo());
  }

  @SuppressWarnings("unchecked")
  private List<Row> rows(CandidateFilter filter, PageRequest page) {
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("language", filter.language());
    var conditions = new StringBuilder();
    if (filter.prefix() != null) {
      conditions.append(" and c.key like :prefix");
      parameters.put("prefix", filter.prefix().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
    if (filter.kind() != null) {
      conditions.append(" and c.%s > 0".formatted(CandidateFilter.column(filter.kind())));
    }
    if (filter.sinceId() != null) {
      conditions.append(" and c.newest >= :since");
      parameters.put("since", filter.sinceId());
    }
    conditions.append(filter.dismissed() ? " and d.key is not null" : " and d.key is null");
    if (!page.isFirst()) {
      conditions.append(
          " and c.articles <= :articles and (c.articles < :articles or c.key > :key)");
      parameters.put("articles", articles(page));
      parameters.put("key", page.afterKey().getLast());
    }
    var query =
        database.createNativeQuery(
            """
            select c.key, c.articles, c.persons, c.organizations, c.names, c.ambiguous, d.by, d.at, d.comment
              from candidate_count c left join candidate_dismissed d on d.key = c.key
             where c.language = :language\
            """
                + conditions
                + " order by c.articles desc, c.key",
            Tuple.class);
    parameters.forEach(query::setParameter);
    List<Tuple> rows = query.setMaxResults(page.limit()).getResultList();
    return rows.stream().map(CandidateList::row).toList();
  }

  private static int articles(PageRequest page) {
    try {
      return Integer.parseInt(page.afterKey().getFirst());
    } catch (NumberFormatException e) {
      throw new InvalidRequest("after", "This is no cursor of this list.");
    }
  }

  private static Row row(Tuple row) {
    var kinds = new ArrayList<CandidateKind>();
    int occurrences = 0;
    for (var kind : CandidateKind.values()) {
      int count = row.get(2 + kind.ordinal(), Integer.class);
      occurrences += count;
      if (count > 0) {
        kinds.add(kind);
      }
    }
    var by = row.get(6, String.class);
    var dismissal =
        by == null ? null : new Dismissal(by, row.get(7, Instant.class), row.get(8, String.class));
    return new Row(
        row.get(0, String.class), kinds, row.get(1, Integer.class), occurrences, dismissal);
  }

  /** For each key its newest articles that may be seen, with the first place in each. */
  @SuppressWarnings("unchecked")
  private List<List<Example>> examples(List<String> keys, String language, Visibility clearance) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select cast(k.n as integer), e.*
                  from unnest(cast(:keys as text[])) with ordinality as k (key, n)
                 cross join lateral (
                   select distinct on (c.article_id) c.article_id, c.revision, a.title, a.language, c.start_at, c.end_at, c.surface
                     from candidate c
                     join article a on a.id = c.article_id and a.visibility in (:visible) and a.status = 'USABLE'
                    where c.key = k.key and (:language = '' or c.language = :language)
                    order by c.article_id desc, c.start_at limit 3) e
                 order by k.n, e.article_id desc
                """,
                Tuple.class)
            .setParameter("keys", keys.toArray(String[]::new))
            .setParameter("language", language)
            .setParameter("visible", clearance.andBelow())
            .getResultList();
    var examples = new ArrayList<List<Example>>();
    keys.forEach(key -> examples.add(new ArrayList<>()));
    rows.forEach(row -> examples.get(row.get(0, Integer.class) - 1).add(example(row)));
    return examples;
  }

  private static Example example(Tuple row) {
    return new Example(
        TypeId.show("article", row.get(1, UUID.class)),
        row.get(2, Integer.class),
        row.get(3, String.class),
        row.get(4, String.class),
        row.get(5, Integer.class),
        row.get(6, Integer.class),
        row.get(7, String.class));
  }
}
