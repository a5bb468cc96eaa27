package org.entente.gateway.articles;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.articles.Articles.Of;
import org.entente.gateway.relay.First;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/** Publishers, and what several of them tell. */
@GraphQLApi
public class PressGraph {

  private final Articles articles;

  PressGraph(Articles articles) {
    this.articles = articles;
  }

  @Query
  @Description("One publisher by its id; null where there is none.")
  public Uni<@Nullable PublisherNode> publisher(@Id @NonNull String id, Context context) {
    return articles.publisher(context, TypeId.parse(Articles.PUBLISHER, id).toString());
  }

  @Query
  @Description("Publishers of articles, those that came last first.")
  public Uni<PublisherConnection> publishers(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return articles.publishers(context, page(first, after)).map(PublisherConnection::of);
  }

  @Query
  @Description(
      "One story by its id, or the one that its article is in by now; null where there is none.")
  public Uni<@Nullable StoryNode> story(@Id @NonNull String id, Context context) {
    return articles.story(context, TypeId.parse(Articles.STORY, id).toString());
  }

  @Query
  @Description("Stories of two articles or more, those first to which one came last.")
  public Uni<StoryConnection> stories(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return articles.stories(context, page(first, after)).map(StoryConnection::of);
  }

  @Name("story")
  @Description("The articles that retell one another, this one among them.")
  public Uni<@Nullable StoryNode> retold(@Source ArticleNode article, Context context) {
    var story = article.storyId();
    return story == null ? Uni.createFrom().nullItem() : articles.story(context, story);
  }

  @Name("articles")
  @Description("Its articles, those received last first.")
  public Uni<@Nullable ArticleConnection> told(
      @Source StoryNode story,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return articles.of(Of.STORY, story.id(), First.of(first), after, context);
  }

  @Name("articles")
  @Description("Its articles, those received last first.")
  public Uni<@Nullable ArticleConnection> published(
      @Source PublisherNode publisher,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return articles.of(Of.PUBLISHER, publisher.id(), First.of(first), after, context);
  }

  private static org.entente.gateway.upstream.Query page(
      @Nullable Integer first, @Nullable String after) {
    return new org.entente.gateway.upstream.Query()
        .with("first", First.of(first))
        .with("after", after);
  }
}
