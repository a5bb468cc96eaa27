package org.entente.gateway.links;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.articles.Articles;
import org.entente.gateway.cooperation.Records;
import org.entente.gateway.entities.Entities;
import org.entente.gateway.relay.Node;
import org.entente.platform.id.TypeId;

@GraphQLApi
public class NodeGraph {

  private final Articles articles;
  private final Entities entities;
  private final Records records;

  NodeGraph(Articles articles, Entities entities, Records records) {
    this.articles = articles;
    this.entities = entities;
    this.records = records;
  }

  @Query
  @Description("Whatever has this id: an article, an entity or a record.")
  public Uni<Node> node(@Id @NonNull String id, Context context) {
    return switch (TypeId.parse(id).prefix()) {
      case Articles.PREFIX -> articles.get(context, id).map(Node.class::cast);
      case Entities.PREFIX -> entities.get(context, id).map(Node.class::cast);
      case Records.PREFIX -> records.get(context, id).map(Node.class::cast);
      default -> throw new NodeNotFound(id);
    };
  }
}
