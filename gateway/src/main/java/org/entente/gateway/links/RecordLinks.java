package org.entente.gateway.links;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.articles.ArticleNode;
import org.entente.gateway.articles.Articles;
import org.entente.gateway.cooperation.EvidenceNode;
import org.entente.gateway.cooperation.PartyNode;
import org.entente.gateway.cooperation.PlaceNode;
import org.entente.gateway.cooperation.SpeakerNode;
import org.entente.gateway.entities.Entities;
import org.entente.gateway.entities.EntityNode;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class RecordLinks {

  private final Articles articles;
  private final Entities entities;

  RecordLinks(Articles articles, Entities entities) {
    this.articles = articles;
    this.entities = entities;
  }

  @Description("Null for a population, or when entities-service does not answer.")
  public Uni<@Nullable EntityNode> entity(@Source PartyNode party, Context context) {
    return entity(party.who(), context);
  }

  @Description("The country or body that it stands for.")
  public Uni<@Nullable EntityNode> represents(@Source PartyNode party, Context context) {
    return entity(party.standsFor(), context);
  }

  @Name("entity")
  @Description("Null for a population, or when entities-service does not answer.")
  public Uni<@Nullable EntityNode> speaker(@Source SpeakerNode speaker, Context context) {
    return entity(speaker.who(), context);
  }

  @Name("entity")
  @Description("Null where it is no entity, or when entities-service does not answer.")
  public Uni<@Nullable EntityNode> place(@Source PlaceNode place, Context context) {
    return entity(place.where(), context);
  }

  @Description("Where the quote stands. Null when articles-service does not answer.")
  public Uni<@Nullable ArticleNode> article(@Source EvidenceNode evidence, Context context) {
    var quoted = evidence.quotedId();
    return quoted == null ? Uni.createFrom().nullItem() : articles.find(context, quoted);
  }

  private Uni<@Nullable EntityNode> entity(@Nullable String id, Context context) {
    return id == null ? Uni.createFrom().nullItem() : entities.find(context, id);
  }
}
