package org.entente.gateway.articles;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.facets.FacetsNode;
import org.entente.gateway.relay.First;
import org.entente.gateway.relay.Total;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class ArticleGraph {

  private final Articles articles;

  ArticleGraph(Articles articles) {
    this.articles = articles;
  }

  @Query
  @Description("One article by its id.")
  public Uni<ArticleNode> article(@Id @NonNull String id, Context context) {
    return articles.get(context, id);
  }

  @Query
  @Description("Articles, those received last first unless they are sorted otherwise.")
  public Uni<ArticleConnection> articles(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable ArticleFilter filter,
      @Nullable ArticleSort sort,
      Context context) {
    return articles.newest(context, () -> query(filter), First.of(first), after, sort);
  }

  @Query
  @Description("How many articles there are, and of what they are.")
  public Uni<FacetsNode> articleFacets(
      @Nullable ArticleFilter filter, @NonNull List<@NonNull ArticleFacet> by, Context context) {
    return articles.facets(context, query(filter), by);
  }

  private static org.entente.gateway.upstream.Query query(@Nullable ArticleFilter filter) {
    return filter == null ? new org.entente.gateway.upstream.Query() : filter.query();
  }

  @Description(Total.DESCRIPTION)
  public Uni<@Nullable Integer> totalCount(@Source ArticleConnection page, Context context) {
    return page.total().in(context);
  }

  @Description("The states of its text, the newest first.")
  public Uni<@Nullable ArticleRevisionConnection> revisions(
      @Source ArticleNode article,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return articles
        .revisions(context, article.id(), First.of(first), after)
        .map(page -> page == null ? null : ArticleRevisionConnection.of(page));
  }

  @Description("One state of its text, with the text; a call for each article.")
  public Uni<ArticleRevisionNode> revisionAt(
      @Source ArticleNode article, @NonNull Integer number, Context context) {
    return articles.revision(context, article.id(), number);
  }

  @Description(
      "The newest text, as it was sent; offsets count in it. Null when it was withheld or withdrawn.")
  public Uni<@Nullable String> text(@Source ArticleNode article, Context context) {
    return articles.text(context, article);
  }

  @Description("Whom the newest text names, in the order of the text.")
  public Uni<List<@NonNull MentionNode>> mentions(@Source ArticleNode article, Context context) {
    return articles.mentions(context, article.id());
  }
}
