package org.entente.gateway.writing;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;
import org.entente.platform.id.TypeId;

@GraphQLApi
public class IdentityWrites {

  private static final ObjectReader JUDGEMENT = Service.reader(JudgementNode.class);

  private final Service service;

  IdentityWrites(Services services) {
    this.service = services.entities();
  }

  private record Reason(String reason) {}

  @Mutation
  @Description("Says whether two entities are one. Nothing of the two is moved or lost.")
  public Uni<JudgementNode> judgeIdentity(@NonNull JudgementInput judgement, Context context) {
    return service.post(context, "/v1/judgements", judgement, JUDGEMENT);
  }

  @Mutation
  @Description("Takes a judgement back.")
  public Uni<JudgementNode> withdrawJudgement(
      @Id @NonNull String id, @NonNull String reason, Context context) {
    return service.post(
        context,
        "/v1/judgements/%s/withdrawal".formatted(TypeId.parse("judgement", id)),
        new Reason(reason),
        JUDGEMENT);
  }
}
