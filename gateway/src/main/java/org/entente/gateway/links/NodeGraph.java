package org.entente.gateway.links;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.articles.Articles;
import org.entente.gateway.cooperation.Records;
import org.entente.gateway.entities.Entities;
import org.entente.gateway.relay.Node;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

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
  @Description("Whatever has this id: an article, a publisher, a story, an entity or a record.")
  public Uni<Node> node(@Id @NonNull String id, Context context) {
    return switch (TypeId.parse(id).prefix()) {
      case Articles.PREFIX -> articles.get(context, id).map(Node.class::cast);
      case Entities.PREFIX -> entities.get(context, id).map(Node.class::cast);
      case Records.PREFIX -> records.get(context, id).map(Node.class::cast);
      case Articles.PUBLISHER, Articles.STORY ->
          find(id, context)
              .map(found -> {
                if (found == null) {
                  throw new NodeNotFound(id);
                }
                return found;
              });
      default -> throw new NodeNotFound(id);
    };
  }

  @Query
  @Description("The same for many ids, at most 200: in their order, null where there is nothing.")
  public Uni<List<@Nullable Node>> nodes(@Id @NonNull List<@NonNull String> ids, Context context) {
    if (ids.size() > PageRequest.MAX) {
      throw new InvalidRequest("ids", "Must be at most %d.".formatted(PageRequest.MAX));
    }
    return ids.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.join()
            .all(ids.stream().map(id -> find(id, context)).toList())
            .andFailFast()
            .map(ArrayList::new);
  }

  /** Whatever has this id, or nothing. */
  @Ignore
  public Uni<@Nullable Node> find(String id, Context context) {
    return switch (TypeId.parse(id).prefix()) {
      case Articles.PREFIX -> articles.find(context, id).map(Node.class::cast);
      case Entities.PREFIX -> entities.find(context, id).map(Node.class::cast);
      case Records.PREFIX -> records.find(context, id).map(Node.class::cast);
      case Articles.PUBLISHER -> articles.publisher(context, id).map(Node.class::cast);
      case Articles.STORY -> articles.story(context, id).map(Node.class::cast);
      default -> Uni.createFrom().nullItem();
    };
  }
}
