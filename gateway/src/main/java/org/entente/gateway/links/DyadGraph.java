package org.entente.gateway.links;

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
import org.entente.gateway.cooperation.CooperationRecordConnection;
import org.entente.gateway.cooperation.DyadSummaryNode;
import org.entente.gateway.cooperation.RecordKind;
import org.entente.gateway.cooperation.Records;
import org.entente.gateway.cooperation.Records.About;
import org.entente.gateway.cooperation.Review;
import org.entente.gateway.entities.Entities;
import org.entente.gateway.entities.EntityNode;
import org.entente.gateway.relay.First;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class DyadGraph {

  private final Entities entities;
  private final Records records;

  DyadGraph(Entities entities, Records records) {
    this.entities = entities;
    this.records = records;
  }

  @Query
  @Description("Two countries, each by its id or its ISO 3166-1 alpha-2 code, in whatever order.")
  public DyadNode dyad(@Id @NonNull String a, @Id @NonNull String b) {
    return DyadNode.of(a, b);
  }

  @Name("first")
  @Description("The country whose code comes first. Null when entities-service does not answer.")
  public Uni<@Nullable EntityNode> firstCountry(@Source DyadNode dyad, Context context) {
    return entities.find(context, dyad.one());
  }

  @Name("second")
  @Description("The other country. Null when entities-service does not answer.")
  public Uni<@Nullable EntityNode> secondCountry(@Source DyadNode dyad, Context context) {
    return entities.find(context, dyad.other());
  }

  @Description("How many records there are. Null when cooperation-service does not answer.")
  public Uni<DyadSummaryNode> summary(@Source DyadNode dyad, Context context) {
    return records.between(dyad.pair(), context);
  }

  @Description("Records between exactly these two. Null when cooperation-service does not answer.")
  public Uni<@Nullable CooperationRecordConnection> records(
      @Source DyadNode dyad,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Description("ACCEPTED unless it is given.") @Nullable Review review,
      @Nullable RecordKind kind,
      Context context) {
    return records.about(
        About.PAIR, dyad.pair(), Records.slice(First.of(first), after, review, kind), context);
  }
}
