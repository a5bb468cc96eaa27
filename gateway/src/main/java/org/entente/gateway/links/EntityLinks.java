package org.entente.gateway.links;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.articles.ArticleConnection;
import org.entente.gateway.articles.Articles;
import org.entente.gateway.articles.Articles.Of;
import org.entente.gateway.cooperation.CooperationRecordConnection;
import org.entente.gateway.cooperation.RecordKind;
import org.entente.gateway.cooperation.Records;
import org.entente.gateway.cooperation.Records.About;
import org.entente.gateway.cooperation.Review;
import org.entente.gateway.entities.EntityNode;
import org.entente.gateway.relay.First;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class EntityLinks {

  private final Articles articles;
  private final Records records;

  EntityLinks(Articles articles, Records records) {
    this.articles = articles;
    this.records = records;
  }

  @Description("Articles that name this entity. Null when articles-service does not answer.")
  public Uni<@Nullable ArticleConnection> articles(
      @Source EntityNode entity,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return articles.of(Of.ENTITY, entity.id(), First.of(first), after, context);
  }

  @Description(
      "Records that this entity is a party of. Null when cooperation-service does not answer.")
  public Uni<@Nullable CooperationRecordConnection> records(
      @Source EntityNode entity,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Description("ACCEPTED unless it is given.") @Nullable Review review,
      @Nullable RecordKind kind,
      Context context) {
    return records.about(
        About.ENTITY, entity.id(), Records.slice(First.of(first), after, review, kind), context);
  }
}
