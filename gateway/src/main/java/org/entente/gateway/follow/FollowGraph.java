package org.entente.gateway.follow;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.entente.gateway.relay.First;
import org.entente.gateway.upstream.Query;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class FollowGraph {

  private final Followed followed;

  FollowGraph(Followed followed) {
    this.followed = followed;
  }

  @org.eclipse.microprofile.graphql.Query
  @Description("What was offered, pledged, agreed or declared, and what became of it.")
  public Uni<PledgeConnection> pledges(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable PledgeStatus status,
      @Description("Of one of those who made it, ISO 3166-1 alpha-2.") @Nullable String country,
      @Description("Two countries, such as KH-KR.") @Nullable String pair,
      @Description("A period such as P6M: made at least as long ago; those without a date stay.")
          @Nullable String olderThan,
      Context context) {
    return followed.pledges(
        context,
        new Query()
            .with("first", First.of(first))
            .with("after", after)
            .with("status", status)
            .with("country", country)
            .with("pair", pair)
            .with("olderThan", olderThan));
  }

  @org.eclipse.microprofile.graphql.Query
  @Description("What accepted records say and cannot both be.")
  public Uni<ConflictConnection> conflicts(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable ConflictType type,
      @Description("Two countries, such as KH-KR.") @Nullable String pair,
      Context context) {
    return followed.conflicts(
        context,
        new Query()
            .with("first", First.of(first))
            .with("after", after)
            .with("type", type)
            .with("pair", pair));
  }
}
