package org.entente.gateway.dyads;

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
import org.entente.gateway.follow.ConflictConnection;
import org.entente.gateway.follow.Followed;
import org.entente.gateway.follow.PledgeConnection;
import org.entente.gateway.follow.PledgeStatus;
import org.entente.gateway.relay.First;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class DyadGraph {

  private final Entities entities;
  private final Records records;
  private final Series series;
  private final Followed followed;

  DyadGraph(Entities entities, Records records, Series series, Followed followed) {
    this.entities = entities;
    this.records = records;
    this.series = series;
    this.followed = followed;
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

  @Description("What records add up to over time. Null when cooperation-service does not answer.")
  public Uni<SeriesNode> series(
      @Source DyadNode dyad,
      @DefaultValue("MONTH") @Nullable SeriesInterval interval,
      @DefaultValue("STRICT") @Nullable SeriesMode mode,
      @Description("The first month, such as 2020-01.") @Nullable String from,
      @Description("The last month.") @Nullable String to,
      Context context) {
    var query =
        new org.entente.gateway.upstream.Query()
            .with("interval", interval)
            .with("mode", mode)
            .with("from", from)
            .with("to", to);
    return series.of(context, dyad.pair(), query);
  }

  @Description(
      "Records, and absences of one from what the other hosted, by date: the latest first, those without one last.")
  public Uni<CooperationRecordConnection> timeline(
      @Source DyadNode dyad,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return records.timeline(context, dyad.pair(), page(first, after));
  }

  @Description("Made longest ago first, those without a date last.")
  public Uni<PledgeConnection> pledges(
      @Source DyadNode dyad,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable PledgeStatus status,
      Context context) {
    return followed.pledges(
        context, page(first, after).with("pair", dyad.pair()).with("status", status));
  }

  @Description("What is said and cannot both be, what came to be known last first.")
  public Uni<ConflictConnection> conflicts(
      @Source DyadNode dyad,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return followed.conflicts(context, page(first, after).with("pair", dyad.pair()));
  }

  private static org.entente.gateway.upstream.Query page(
      @Nullable Integer first, @Nullable String after) {
    return new org.entente.gateway.upstream.Query()
        .with("first", First.of(first))
        .with("after", after);
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
