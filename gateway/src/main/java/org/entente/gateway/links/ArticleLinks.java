package org.entente.gateway.links;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.articles.ArticleNode;
import org.entente.gateway.articles.MentionNode;
import org.entente.gateway.cooperation.CooperationRecordConnection;
import org.entente.gateway.cooperation.RecordKind;
import org.entente.gateway.cooperation.Records;
import org.entente.gateway.cooperation.Records.About;
import org.entente.gateway.cooperation.Review;
import org.entente.gateway.entities.Entities;
import org.entente.gateway.entities.EntityNode;
import org.entente.gateway.relay.First;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class ArticleLinks {

  private final Entities entities;
  private final Records records;

  ArticleLinks(Entities entities, Records records) {
    this.entities = entities;
    this.records = records;
  }

  @Description("What this article is evidence of. Null when cooperation-service does not answer.")
  public Uni<@Nullable CooperationRecordConnection> records(
      @Source ArticleNode article,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Description("ACCEPTED unless it is given.") @Nullable Review review,
      @Nullable RecordKind kind,
      Context context) {
    return records.about(
        About.ARTICLE, article.id(), Records.slice(First.of(first), after, review, kind), context);
  }

  @Description("Who is named. Null when nobody known is, or when entities-service does not answer.")
  public Uni<@Nullable EntityNode> entity(@Source MentionNode mention, Context context) {
    var whom = mention.whom();
    return whom == null ? Uni.createFrom().nullItem() : entities.find(context, whom);
  }
}
