package org.entente.gateway.cooperation;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.cooperation.Records.About;
import org.entente.gateway.engine.AskedField;
import org.entente.gateway.relay.First;
import org.entente.gateway.upstream.Grouped;
import org.entente.gateway.upstream.Grouped.Slice;
import org.entente.gateway.upstream.Services;
import org.jspecify.annotations.Nullable;

/** What belongs to records and is read when it is asked for. */
@GraphQLApi
public class BelongingsGraph {

  /** As many as the service answers in one call. */
  private static final int MOST = 10_000;

  private static final String CHANGES = "changes";

  private final Records records;
  private final Grouped<RecordReviewNode> reviews;
  private final Grouped<DisputeNode> disputes;
  private final Grouped<RecordRevisionNode> revisions;

  BelongingsGraph(Records records, Services services) {
    this.records = records;
    this.reviews = grouped(services, "/v1/reviews:grouped", RecordReviewNode.class);
    this.disputes = grouped(services, "/v1/disputes:grouped", DisputeNode.class);
    this.revisions = grouped(services, "/v1/revisions:grouped", RecordRevisionNode.class);
  }

  private static <V> Grouped<V> grouped(Services services, String path, Class<V> thing) {
    return new Grouped<>(services.cooperation(), path, "record", MOST, thing);
  }

  @Description("What was decided about it, the oldest first.")
  public Uni<@Nullable RecordReviewConnection> reviews(
      @Source CooperationRecordNode record,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return reviews
        .load(context, record.id(), slice(first, after), Set.of())
        .map(page -> page == null ? null : RecordReviewConnection.of(page));
  }

  @Description("What is shown beside it; curators see all that was filed.")
  public Uni<@Nullable DisputeConnection> disputes(
      @Source CooperationRecordNode record,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    return disputes
        .load(context, record.id(), slice(first, after), Set.of())
        .map(page -> page == null ? null : DisputeConnection.of(page));
  }

  @Description("What it said, says and is proposed to say, the newest first.")
  public Uni<@Nullable RecordRevisionConnection> revisions(
      @Source CooperationRecordNode record,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      Context context) {
    var selected = AskedField.of(context).selected("edges", "node");
    return revisions
        .load(
            context,
            record.id(),
            slice(first, after),
            selected.contains(CHANGES) ? Set.of(CHANGES) : Set.of())
        .map(page -> page == null ? null : RecordRevisionConnection.of(page));
  }

  private static Slice slice(@Nullable Integer first, @Nullable String after) {
    return new Slice(Map.of(), First.of(first), after);
  }

  @Description("What it said before, as JSON; null where nothing stood there.")
  public @Nullable String before(@Source RecordChangeNode change) {
    return written(change.was());
  }

  @Description("What it says, as JSON; null where nothing stands there.")
  public @Nullable String after(@Source RecordChangeNode change) {
    return written(change.is());
  }

  private static @Nullable String written(@Nullable JsonNode json) {
    return json == null || json.isNull() ? null : json.toString();
  }

  @Description("The record that stands in its place.")
  public Uni<@Nullable CooperationRecordNode> successor(
      @Source RecordReviewNode review, Context context) {
    var successor = review.successorId();
    return successor == null ? Uni.createFrom().nullItem() : records.find(context, successor);
  }

  @Name("records")
  @Description("Records that these people or things take part in.")
  public Uni<@Nullable CooperationRecordConnection> recordsOf(
      @Source PopulationNode population,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Description("ACCEPTED unless it is given.") @Nullable Review review,
      @Nullable RecordKind kind,
      Context context) {
    return records.about(
        About.POPULATION,
        population.id(),
        Records.slice(First.of(first), after, review, kind),
        context);
  }
}
