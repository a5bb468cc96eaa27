package org.entente.gateway.writing;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.articles.MentionNode;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;
import org.entente.platform.id.TypeId;

@GraphQLApi
public class MentionWrites {

  private static final ObjectReader MENTION = Service.reader(MentionNode.class);

  private final Service service;

  MentionWrites(Services services) {
    this.service = services.articles();
  }

  @Mutation
  @Description("Decides about a mention, on the version that was seen.")
  public Uni<MentionNode> judgeMention(
      @Id @NonNull String id,
      @NonNull Integer version,
      @NonNull MentionVerdictInput verdict,
      Context context) {
    return service.write(
        context,
        HttpMethod.PUT,
        "/v1/mentions/%s/verdict".formatted(TypeId.parse("mention", id)),
        version,
        verdict,
        MENTION);
  }
}
