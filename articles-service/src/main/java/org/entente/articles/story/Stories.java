package org.entente.articles.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.article.ArticleView;
import org.entente.articles.article.Articles;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;

/** All stories. Every read says up to which visibility. */
@ApplicationScoped
class Stories {

  /**
   * What of a story {@code k} may be seen now: what is kept of it is brought up to date a moment
   * later.
   */
  private static final String SEEN =
      """
       cross join lateral (
         select cast(count(*) as integer) as size, (array_agg(a.id order by a.id desc))[1] as newest
           from article a where a.story_id = k.id and a.visibility in (:visible)) seen
      """;

  static final String TYPE = "story";

  private static final UUID LAST = new UUID(-1, -1);

  private final EntityManager database;
  private final Articles articles;

  Stories(EntityManager database, Articles articles) {
    this.database = database;
    this.articles = articles;
  }

  private record Row(UUID id, int size, UUID newest, UUID at) {}

  /** Of more than one article, those first to which one came last. */
  @SuppressWarnings("unchecked")
  Page<StoryView> newest(PageRequest request, Visibility clearance) {
    List<Tuple> found =
        database
            .createNativeQuery(
                """
                select k.id, seen.size, seen.newest, k.at
                  from (select id, %1$s as at from story where %1$s < :after) k
                """
                        .formatted(newestFor(clearance))
                    + SEEN
                    + " where seen.size > 1 order by k.at desc",
                Tuple.class)
            .setParameter("after", request.afterId().orElse(LAST))
            .setParameter("visible", clearance.andBelow())
            .setMaxResults(request.limit())
            .getResultList();
    var rows = found.stream().map(Stories::row).toList();
    var shown = views(rows, clearance);
    var page = Page.of(rows, request, row -> List.of(row.at().toString()));
    return new Page<>(
        page.items().stream().map(row -> shown.get(row.id())).filter(Objects::nonNull).toList(),
        page.pageInfo());
  }

  /** Articles of a story, those that came last first. */
  Page<ArticleView> articles(TypeId id, PageRequest page, Visibility clearance) {
    return articles.ofStory(id.uuid(), page, clearance);
  }

  /** Empty when none of its articles may be seen. */
  @SuppressWarnings("unchecked")
  Optional<StoryView> find(TypeId id, Visibility clearance) {
    List<Tuple> found =
        database
            .createNativeQuery(
                "select k.id, seen.size, seen.newest, seen.newest as at from (select cast(:id as uuid) as id) k"
                    + SEEN
                    + " where seen.size > 0",
                Tuple.class)
            .setParameter("id", id.uuid())
            .setParameter("visible", clearance.andBelow())
            .getResultList();
    return views(found.stream().map(Stories::row).toList(), clearance).values().stream().findAny();
  }

  /**
   * Those of some ids by the ids that were asked for, or those where their articles are now; none
   * of whose articles may be seen.
   */
  @SuppressWarnings("unchecked")
  Map<UUID, StoryView> find(List<UUID> ids, Visibility clearance) {
    List<Tuple> found =
        database
            .createNativeQuery(
                """
                select k.id, seen.size, seen.newest, seen.newest as at, k.asked
                  from (select asked,
                               case when exists (select from article a where a.story_id = asked and a.visibility in (:visible))
                                    then asked
                                    else (select a.story_id from article a where a.id = asked and a.visibility in (:visible)) end as id
                          from unnest(cast(:ids as uuid[])) as asked) k
                """
                    + SEEN
                    + " where seen.size > 0",
                Tuple.class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .setParameter("visible", clearance.andBelow())
            .getResultList();
    var views = views(found.stream().map(Stories::row).toList(), clearance);
    var byAsked = new HashMap<UUID, StoryView>();
    for (var row : found) {
      var view = views.get(row.get(0, UUID.class));
      if (view != null) {
        byAsked.put(row.get(4, UUID.class), view);
      }
    }
    return byAsked;
  }

  /** The story where an article is after which a story was called. */
  Optional<TypeId> joined(TypeId id, Visibility clearance) {
    return articles
        .storyOf(id.uuid(), clearance)
        .filter(story -> !story.equals(id.uuid()))
        .map(story -> new TypeId(TYPE, story));
  }

  private Map<UUID, StoryView> views(List<Row> rows, Visibility clearance) {
    var newest = articles.views(rows.stream().map(Row::newest).toList(), clearance);
    var views = new HashMap<UUID, StoryView>();
    for (var row : rows) {
      var article = newest.get(row.newest());
      if (article != null) {
        views.put(row.id(), new StoryView(TypeId.show(TYPE, row.id()), row.size(), article));
      }
    }
    return views;
  }

  private static Row row(Tuple row) {
    return new Row(
        row.get(0, UUID.class),
        row.get(1, Integer.class),
        row.get(2, UUID.class),
        row.get(3, UUID.class));
  }

  private static String newestFor(Visibility clearance) {
    return switch (clearance) {
      case PUBLIC -> "newest_public";
      case PARTNER -> "newest_partner";
      case CURATOR -> "newest_curator";
    };
  }
}
