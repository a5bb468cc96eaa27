package org.entente.articles.article;

/**
 * The articles whose newest revision names an entity or another that is taken to be one with it,
 * found by their mentions.
 */
public final class NamingArticles {

  private NamingArticles() {}

  /**
   * SQL for their ids, newest first. It goes from one article to the next in the index of the
   * entity's mentions and stops when there are enough, so that neither a rare entity costs a walk
   * over all articles nor a common one a walk over all its mentions.
   *
   * @param entity an expression for the entity's id
   * @param before an expression for the id that all must be older than; may be null
   * @param articles a condition on an article {@code a}
   * @param limit an expression
   */
  public static String newest(String entity, String before, String articles, String limit) {
    return """
    with recursive cluster (id) as materialized (
      select unnest(cluster_of(%1$s))),
    naming (id, named) as (
      select coalesce(cast(%2$s as uuid), cast('ffffffff-ffff-ffff-ffff-ffffffffffff' as uuid)), false
      union all
      select next.id, true
        from naming n
       cross join lateral (
         select m.article_id as id
           from cluster e
          cross join lateral (
            select m.article_id from mention m where m.entity_id = e.id and m.article_id < n.id
             order by m.article_id desc limit 1) m
          order by m.article_id desc limit 1) next)
    select n.id
      from naming n
     cross join lateral (
       select from article a
        where a.id = n.id and %3$s
          and exists (select from mention m
                       where m.article_id = a.id and m.revision = a.revision
                         and m.entity_id in (select e.id from cluster e)) offset 0) a
     where n.named limit %4$s
    """
        .formatted(entity, before, articles, limit);
  }
}
