package org.entente.gateway.links;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.articles.ArticleConnection;
import org.entente.gateway.articles.Articles;
import org.entente.gateway.cooperation.CooperationRecordConnection;
import org.entente.gateway.cooperation.Records;
import org.entente.gateway.entities.Entities;
import org.entente.gateway.entities.EntityConnection;
import org.entente.gateway.relay.First;
import org.entente.gateway.upstream.Query;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class SearchGraph {

  private final Articles articles;
  private final Entities entities;
  private final Records records;

  SearchGraph(Articles articles, Entities entities, Records records) {
    this.articles = articles;
    this.entities = entities;
    this.records = records;
  }

  @org.eclipse.microprofile.graphql.Query
  @Description("Looks for words everywhere.")
  public SearchNode search(@NonNull String words) {
    if (words.isBlank()) {
      throw new InvalidRequest("words", "Must not be blank.");
    }
    return new SearchNode(words);
  }

  @Description("Newest first. Null when articles-service does not answer.")
  public Uni<ArticleConnection> articles(
      @Source SearchNode search,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return articles.newest(context, () -> of(search), First.of(first), after, null);
  }

  @Description("By a part of their names. Null when entities-service does not answer.")
  public Uni<EntityConnection> entities(
      @Source SearchNode search,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return entities.all(context, () -> of(search), First.of(first), after, null);
  }

  @Description(
      "Accepted ones, by titles and quotes. Null when cooperation-service does not answer.")
  public Uni<CooperationRecordConnection> records(
      @Source SearchNode search,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return records.all(context, () -> of(search), First.of(first), after, null);
  }

  private static Query of(SearchNode search) {
    return new Query().with("q", search.words());
  }
}
