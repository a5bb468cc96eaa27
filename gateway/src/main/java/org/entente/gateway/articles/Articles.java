package org.entente.gateway.articles;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.gateway.facets.Counted;
import org.entente.gateway.facets.FacetsNode;
import org.entente.gateway.upstream.ById;
import org.entente.gateway.upstream.Grouped;
import org.entente.gateway.upstream.Grouped.Slice;
import org.entente.gateway.upstream.Query;
import org.entente.gateway.upstream.Selection;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** Articles, as a query needs them. */
@ApplicationScoped
public class Articles {

  public static final String PREFIX = "article";
  public static final String PUBLISHER = "publisher";
  public static final String STORY = "story";

  /** Those are given whole. */
  private static final Set<String> WHOLE = Set.of("id");

  private static final String TEXT = "text";
  private static final String BATCH = "/v1/articles:batch";

  /** The service refuses more than eight million characters at once; most texts have thousands. */
  private static final int MOST_WITH_TEXT = 20;

  /** As many as the service answers in one call. */
  private static final int MOST = 10_000;

  private static final int MOST_MENTIONS = 20_000;
  private static final int MOST_MENTIONS_OF_ONE = 10_000;

  private static final Selection WITHOUT_TEXT = selection();
  private static final Selection WITH_TEXT = selection().needing(TEXT, TEXT);

  private static final int MOST_REVISIONS = 10_000;

  private static final ObjectReader PAGE = Service.reader(Page.class, ArticleNode.class);
  private static final ObjectReader REVISION = Service.reader(ArticleRevisionNode.class);
  private static final ObjectReader PUBLISHERS = Service.reader(Page.class, PublisherNode.class);
  private static final ObjectReader STORIES = Service.reader(Page.class, StoryNode.class);

  /** What articles belong to. */
  public enum Of {
    ENTITY,
    STORY,
    PUBLISHER
  }

  private final Service service;
  private final ById<ArticleNode> byId;
  private final ById<ArticleNode> byIdWithText;
  private final Map<Of, Grouped<ArticleNode>> grouped = new EnumMap<>(Of.class);
  private final ById<PublisherNode> publishersById;
  private final ById<StoryNode> storiesById;
  private final Grouped<ArticleRevisionNode> revisionsByArticle;
  private final Counted counted;
  private final Grouped<MentionNode> mentionsByArticle;

  Articles(Services services) {
    this.service = services.articles();
    this.byId = new ById<>(service, BATCH, ById.MOST, ArticleNode.class);
    this.byIdWithText = new ById<>(service, BATCH, MOST_WITH_TEXT, ArticleNode.class);
    for (var of : Of.values()) {
      grouped.put(
          of,
          new Grouped<>(
              service,
              "/v1/articles:grouped",
              of.name().toLowerCase(Locale.ROOT),
              MOST,
              ArticleNode.class));
    }
    this.publishersById =
        new ById<>(service, "/v1/publishers:batch", ById.MOST, PublisherNode.class);
    this.storiesById = new ById<>(service, "/v1/stories:batch", ById.MOST, StoryNode.class);
    this.revisionsByArticle =
        new Grouped<>(
            service, "/v1/revisions:grouped", "article", MOST_REVISIONS, ArticleRevisionNode.class);
    this.counted = new Counted(service, "/v1/articles:facets");
    this.mentionsByArticle =
        new Grouped<>(service, "/v1/mentions:grouped", "article", MOST_MENTIONS, MentionNode.class);
  }

  /**
   * @throws ArticleNotFound when there is none, or none that the caller may see
   */
  public Uni<ArticleNode> get(Context context, String id) {
    return find(context, TypeId.parse(PREFIX, id).toString())
        .map(found -> {
          if (found == null) {
            throw new ArticleNotFound(id);
          }
          return found;
        });
  }

  /**
   * @param id as a service gave it
   */
  public Uni<@Nullable ArticleNode> find(Context context, String id) {
    var fields = WITH_TEXT.of(context);
    return (fields.contains(TEXT) ? byIdWithText : byId).load(context, id, fields);
  }

  /**
   * @param filter what narrows the list, made anew each time
   */
  public Uni<ArticleConnection> newest(
      Context context,
      Supplier<Query> filter,
      int first,
      @Nullable String after,
      @Nullable ArticleSort sort) {
    var query =
        filter
            .get()
            .with("first", first)
            .with("after", after)
            .with("sort", sort == null ? null : sort.word());
    return service
        .<Page<ArticleNode>>get(context, "/v1/articles", query, PAGE)
        .map(page -> ArticleConnection.of(page, counted.total(filter.get())));
  }

  /** Articles that belong to something, newest first. */
  public Uni<@Nullable ArticleConnection> of(
      Of of, String parent, int first, @Nullable String after, Context context) {
    var slice = new Slice(Map.of(), first, after);
    var group = Objects.requireNonNull(grouped.get(of));
    return group
        .load(context, parent, slice, WITHOUT_TEXT.ofNodes(context))
        .map(page ->
            page == null
                ? null
                : ArticleConnection.of(page, asked -> group.total(asked, parent, slice)));
  }

  Uni<FacetsNode> facets(Context context, Query filter, List<ArticleFacet> by) {
    return counted.of(context, filter, by);
  }

  /**
   * @param id as a service gave it
   */
  public Uni<@Nullable PublisherNode> publisher(Context context, String id) {
    return publishersById.load(context, id, WHOLE);
  }

  Uni<Page<PublisherNode>> publishers(Context context, Query query) {
    return service.get(context, "/v1/publishers", query, PUBLISHERS);
  }

  /**
   * The story of this id, or the one that its article is in by now.
   *
   * @param id as a service gave it
   */
  public Uni<@Nullable StoryNode> story(Context context, String id) {
    return storiesById.load(context, id, WHOLE);
  }

  Uni<Page<StoryNode>> stories(Context context, Query query) {
    return service.get(context, "/v1/stories", query, STORIES);
  }

  Uni<@Nullable Page<ArticleRevisionNode>> revisions(
      Context context, String article, int first, @Nullable String after) {
    return revisionsByArticle.load(context, article, new Slice(Map.of(), first, after), Set.of());
  }

  /** One state with its text. */
  Uni<ArticleRevisionNode> revision(Context context, String article, int number) {
    return service.get(
        context, "/v1/articles/%s/revisions/%d".formatted(article, number), new Query(), REVISION);
  }

  Uni<@Nullable String> text(Context context, ArticleNode article) {
    if (article.fetchedText() != null) {
      return Uni.createFrom().item(article.fetchedText());
    }
    return byIdWithText
        .load(context, article.id(), Set.of(TEXT))
        .map(found -> found == null ? null : found.fetchedText());
  }

  /** All of an article's newest revision, at most 10,000, in the order of the text. */
  Uni<List<MentionNode>> mentions(Context context, String article) {
    return mentionsByArticle.loadAll(context, article, MOST_MENTIONS_OF_ONE);
  }

  private static Selection selection() {
    return new Selection(ArticleNode.class).needing("story", "story");
  }
}
