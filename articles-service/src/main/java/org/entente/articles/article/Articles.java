package org.entente.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.publisher.Publisher;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Counting;
import org.jspecify.annotations.Nullable;

/** All articles. Every read says up to which visibility. */
@ApplicationScoped
public class Articles {

  private static final String VISIBLE =
      """
      select a, r.annotation, r.length
        from Article a left join fetch a.publisher p
        join Revision r on r.articleId = a.id and r.number = a.revision
       where a.visibility in :visible
      """;

  private static final String BELONGING =
      """
      select a.id from article a
       where %s = k.key and a.visibility in (:visible) and (k.after is null or a.id < k.after)
       order by a.id desc limit k.size
      """;

  private final EntityManager database;

  Articles(EntityManager database) {
    this.database = database;
  }

  /**
   * @throws ArticleNotFound also when it may not be seen
   */
  public Article visible(TypeId id, Visibility clearance) {
    return row(id, clearance).article();
  }

  /** One article, whoever may see it: for work that has no caller. */
  public Optional<Article> find(UUID id) {
    return Optional.ofNullable(database.find(Article.class, id));
  }

  /** One article, kept from being changed by others until the transaction ends. */
  public Article locked(UUID id) {
    return database.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The same for many, in as many statements as for one and in one order for all who do so. */
  public Map<UUID, Article> locked(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var wanted = ids.toArray(UUID[]::new);
    // Publishers first: then none of them is looked for by itself.
    database
        .createQuery(
            "select p from Article a join a.publisher p where cast(sql('(? = any(?))', a.id, :ids) as boolean) = true",
            Publisher.class)
        .setParameter("ids", wanted)
        .getResultList();
    var articles = new HashMap<UUID, Article>();
    database
        .createQuery(
            "select a from Article a where cast(sql('(? = any(?))', a.id, :ids) as boolean) = true order by a.id",
            Article.class)
        .setParameter("ids", wanted)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(article -> articles.put(article.id, article));
    return articles;
  }

  public void add(Article article) {
    database.persist(article);
  }

  ArticleRow row(TypeId id, Visibility clearance) {
    return rows(List.of(id.uuid()), clearance).stream()
        .findFirst()
        .orElseThrow(() -> new ArticleNotFound(id));
  }

  /** Those that may be seen, without texts. */
  public Map<UUID, ArticleView> views(Collection<UUID> ids, Visibility clearance) {
    var views = new HashMap<UUID, ArticleView>();
    if (!ids.isEmpty()) {
      rows(ids, clearance).forEach(row -> views.put(row.article().id, ArticleView.of(row)));
    }
    return views;
  }

  /** Articles of one story, without texts, newest first. */
  public Page<ArticleView> ofStory(UUID story, PageRequest page, Visibility clearance) {
    var rows =
        query(
            " and a.storyId = :story and a.id < :after order by a.id desc",
            Map.of("story", story, "after", page.afterId().orElse(new UUID(-1, -1))),
            clearance,
            page.limit());
    return Page.of(rows, page, row -> List.of(row.article().id.toString())).map(ArticleView::of);
  }

  /** In which story an article is; empty when it may not be seen. */
  public Optional<UUID> storyOf(UUID id, Visibility clearance) {
    return rows(List.of(id), clearance).stream().map(row -> row.article().storyId).findFirst();
  }

  /** Those of the articles that may be seen, in no order. */
  public List<ArticleRow> rows(Collection<UUID> ids, Visibility clearance) {
    // One parameter, however many ids: a statement takes 65,535.
    return query(
        " and cast(sql('(? = any(?))', a.id, :ids) as boolean) = true",
        Map.of("ids", ids.toArray(UUID[]::new)),
        clearance,
        Integer.MAX_VALUE);
  }

  /**
   * Texts, where they may be shown: those of the revisions that were the newest when the articles
   * were read.
   */
  @SuppressWarnings("unchecked")
  Map<UUID, String> texts(List<Article> articles) {
    var usable = articles.stream().filter(Article::isUsable).toList();
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select r.article_id, r.text
                  from unnest(cast(:articles as uuid[]), cast(:numbers as integer[])) as k (article, number)
                  join revision r on r.article_id = k.article and r.number = k.number
                """,
                Tuple.class)
            .setParameter("articles", usable.stream().map(a -> a.id).toArray(UUID[]::new))
            .setParameter("numbers", usable.stream().map(a -> a.revision).toArray(Integer[]::new))
            .getResultList();
    var texts = new HashMap<UUID, String>();
    rows.forEach(row -> texts.put(row.get(0, UUID.class), row.get(1, String.class)));
    return texts;
  }

  /**
   * A page of articles for each of many entities that they name, newest first, in two statements
   * for all.
   */
  List<Page<ArticleRow>> naming(
      List<UUID> entities, List<PageRequest> pages, Visibility clearance) {
    return pages(
        NamingArticles.newest("k.key", "k.after", "a.visibility in (:visible)", "k.size"),
        entities,
        pages,
        clearance);
  }

  /** The same for many stories. */
  List<Page<ArticleRow>> telling(
      List<UUID> stories, List<PageRequest> pages, Visibility clearance) {
    return pages(BELONGING.formatted("a.story_id"), stories, pages, clearance);
  }

  /** The same for many publishers. */
  List<Page<ArticleRow>> publishedBy(
      List<UUID> publishers, List<PageRequest> pages, Visibility clearance) {
    return pages(BELONGING.formatted("a.publisher_id"), publishers, pages, clearance);
  }

  /**
   * How many articles there are behind each of many keys, in one statement.
   *
   * @param belongs a condition on an article {@code a} and a key {@code k.key}
   */
  List<Long> totals(String belongs, List<UUID> keys, Visibility clearance) {
    var counted =
        database
            .createNativeQuery(
                """
                select k.n, (select count(*) from article a where %s and a.visibility in (:visible))
                  from unnest(cast(:keys as uuid[])) with ordinality as k (key, n) order by k.n
                """
                    .formatted(belongs),
                Tuple.class)
            .setParameter("keys", keys.toArray(UUID[]::new))
            .setParameter("visible", clearance.andBelow());
    return Counting.rows(counted).stream().map(row -> row.get(1, Long.class)).toList();
  }

  private List<Page<ArticleRow>> pages(
      String newest, List<UUID> keys, List<PageRequest> pages, Visibility clearance) {
    var found = ids(newest, keys, pages, clearance);
    var rows = new HashMap<UUID, ArticleRow>();
    rows(found.stream().flatMap(List::stream).distinct().toList(), clearance)
        .forEach(row -> rows.put(row.article().id, row));

    var answer = new ArrayList<Page<ArticleRow>>();
    for (int i = 0; i < pages.size(); i++) {
      var ofKey = found.get(i).stream().map(rows::get).filter(Objects::nonNull).toList();
      answer.add(Page.of(ofKey, pages.get(i), row -> List.of(row.article().id.toString())));
    }
    return answer;
  }

  @SuppressWarnings("unchecked")
  private List<List<UUID>> ids(
      String newest, List<UUID> keys, List<PageRequest> pages, Visibility clearance) {
    List<Tuple> found =
        database
            .createNativeQuery(
                """
                select cast(k.n as integer), hit.id
                  from (select key, cast(nullif(after, '') as uuid) as after, size, n
                          from unnest(cast(:keys as uuid[]), cast(:afters as text[]), cast(:limits as integer[]))
                               with ordinality as k (key, after, size, n)) k
                 cross join lateral (%s) hit
                 order by k.n, hit.id desc
                """
                    .formatted(newest),
                Tuple.class)
            .setParameter("keys", keys.toArray(UUID[]::new))
            .setParameter(
                "afters",
                pages.stream()
                    .map(p -> p.afterId().map(UUID::toString).orElse(""))
                    .toArray(String[]::new))
            .setParameter("limits", pages.stream().map(PageRequest::limit).toArray(Integer[]::new))
            .setParameter("visible", clearance.andBelow())
            .getResultList();
    var ids = new ArrayList<List<UUID>>();
    pages.forEach(page -> ids.add(new ArrayList<>()));
    found.forEach(row -> ids.get(row.get(0, Integer.class) - 1).add(row.get(1, UUID.class)));
    return ids;
  }

  private List<ArticleRow> query(
      String conditions,
      Map<String, ? extends @Nullable Object> parameters,
      Visibility clearance,
      int limit) {
    var query = database.createQuery(VISIBLE + conditions, Tuple.class);
    parameters.forEach(query::setParameter);
    return query
        .setParameter("visible", clearance.andBelow().stream().map(Visibility::valueOf).toList())
        .setMaxResults(limit)
        .getResultStream()
        .map(row ->
            new ArticleRow(
                row.get(0, Article.class),
                row.get(1, AnnotationState.class),
                row.get(2, Integer.class)))
        .toList();
  }
}
