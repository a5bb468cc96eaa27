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
import org.entente.gateway.relay.First;
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
  @Description("Articles, those received last first.")
  public Uni<ArticleConnection> articles(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable ArticleFilter filter,
      Context context) {
    var query = filter == null ? new org.entente.gateway.upstream.Query() : filter.query();
    return articles
        .newest(context, query.with("first", First.of(first)).with("after", after))
        .map(ArticleConnection::of);
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
