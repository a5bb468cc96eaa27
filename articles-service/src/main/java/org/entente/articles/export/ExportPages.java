package org.entente.articles.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.articles.article.AnnotationState;
import org.entente.articles.article.Article;
import org.entente.articles.article.ArticleView;
import org.entente.platform.access.Visibility;

/**
 * Reads articles for an export, some at a time. Every read stands for itself: a transaction over
 * all would hold back the database's own clean-up for as long as the slowest reader takes.
 */
@ApplicationScoped
class ExportPages {

  static final int PAGE = 500;

  /** Code units that are held at the same time: many short texts, or one of the longest. */
  private static final int AT_ONCE = 8_000_000;

  private static final String ROWS =
      """
      select a, r.annotation, r.length
        from Article a left join fetch a.publisher
        join Revision r on r.articleId = a.id and r.number = a.revision
       where a.visibility in :visible and a.id > :after
      """;

  private static final String TEXTS =
      """
      select r.article_id, r.text
        from unnest(cast(:articles as uuid[]), cast(:numbers as integer[])) as k (article, number)
        join article a on a.id = k.article and a.status = 'USABLE' and a.visibility in (:visible)
        join revision r on r.article_id = k.article and r.number = k.number
      """;

  private final EntityManager database;

  ExportPages(EntityManager database) {
    this.database = database;
  }

  /**
   * An article that is yet to be written.
   *
   * @param length of its text; 0 when that may not be shown
   */
  record Row(UUID id, int revision, int length, ArticleView view) {}

  /** Those behind an id, in the order of ids. */
  List<Row> after(UUID id, ExportFilter filter, Visibility clearance) {
    var query = database.createQuery(ROWS + filter.conditions() + " order by a.id", Tuple.class);
    filter.parameters().forEach(query::setParameter);
    return query
        .setParameter("visible", clearance.andBelow().stream().map(Visibility::valueOf).toList())
        .setParameter("after", id)
        .setMaxResults(PAGE)
        .getResultStream()
        .map(ExportPages::row)
        .toList();
  }

  private static Row row(Tuple row) {
    var article = row.get(0, Article.class);
    return new Row(
        article.id(),
        article.revision(),
        article.isUsable() ? row.get(2, Integer.class) : 0,
        ArticleView.of(article, row.get(1, AnnotationState.class)));
  }

  /** Rows whose texts are read together. */
  static List<List<Row>> parts(List<Row> rows) {
    var parts = new ArrayList<List<Row>>();
    long length = 0;
    for (var row : rows) {
      length += row.length();
      if (parts.isEmpty() || length > AT_ONCE) {
        parts.add(new ArrayList<>());
        length = row.length();
      }
      parts.getLast().add(row);
    }
    return parts;
  }

  /** The texts of these states, as far as they may be shown now. */
  @SuppressWarnings("unchecked")
  Map<UUID, String> texts(List<Row> rows, Visibility clearance) {
    var texts = new HashMap<UUID, String>();
    List<Tuple> found =
        database
            .createNativeQuery(TEXTS, Tuple.class)
            .setParameter("articles", rows.stream().map(Row::id).toArray(UUID[]::new))
            .setParameter("numbers", rows.stream().map(Row::revision).toArray(Integer[]::new))
            .setParameter("visible", clearance.andBelow())
            .getResultList();
    found.forEach(row -> texts.put(row.get(0, UUID.class), row.get(1, String.class)));
    return texts;
  }
}
