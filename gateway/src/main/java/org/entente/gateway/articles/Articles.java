package org.entente.gateway.articles;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final String TEXT = "text";
  private static final String BATCH = "/v1/articles:batch";

  /** The service refuses more than eight million characters at once; most texts have thousands. */
  private static final int MOST_WITH_TEXT = 20;

  /** As many as the service answers in one call. */
  private static final int MOST = 10_000;

  private static final int MOST_MENTIONS = 20_000;
  private static final int MOST_MENTIONS_OF_ONE = 10_000;

  private static final Selection WITHOUT_TEXT = new Selection(ArticleNode.class);
  private static final Selection WITH_TEXT = new Selection(ArticleNode.class).needing(TEXT, TEXT);

  private static final ObjectReader PAGE = Service.reader(Page.class, ArticleNode.class);

  private final Service service;
  private final ById<ArticleNode> byId;
  private final ById<ArticleNode> byIdWithText;
  private final Grouped<ArticleNode> byEntity;
  private final Grouped<MentionNode> mentionsByArticle;

  Articles(Services services) {
    this.service = services.articles();
    this.byId = new ById<>(service, BATCH, ById.MOST, ArticleNode.class);
    this.byIdWithText = new ById<>(service, BATCH, MOST_WITH_TEXT, ArticleNode.class);
    this.byEntity =
        new Grouped<>(service, "/v1/articles:grouped", "entity", MOST, ArticleNode.class);
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

  public Uni<Page<ArticleNode>> newest(Context context, Query query) {
    return service.get(context, "/v1/articles", query, PAGE);
  }

  public Uni<@Nullable Page<ArticleNode>> naming(
      Context context, String entity, int first, @Nullable String after) {
    return byEntity.load(
        context, entity, new Slice(Map.of(), first, after), WITHOUT_TEXT.ofNodes(context));
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
}
