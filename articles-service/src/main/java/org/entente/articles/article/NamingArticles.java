package org.entente.articles.article;

/** The articles whose newest revision names an entity, found by its mentions. */
public final class NamingArticles {

  private NamingArticles() {}

  /**
   * SQL for their ids, newest first. It reads the mentions of the entity in the order of their
   * articles and stops when there are enough, so that neither a rare entity costs a walk over all
   * articles nor a common one a walk over all its mentions.
   *
   * @param entity an expression for the entity's id
   * @param mentions a condition on a mention {@code m}
   * @param articles a condition on an article {@code a}
   * @param limit an expression
   */
  public static String newest(String entity, String mentions, String articles, String limit) {
    return """
    select distinct on (m.article_id) m.article_id as id
      from (select m.article_id, m.revision from mention m where m.entity_id = %1$s and %2$s
            union all
            select m.article_id, m.revision from mention m where m.canonical_id = %1$s and %2$s) m
      join article a on a.id = m.article_id and a.revision = m.revision
     where %3$s
     order by m.article_id desc limit %4$s
    """
        .formatted(entity, mentions, articles, limit);
  }
}
