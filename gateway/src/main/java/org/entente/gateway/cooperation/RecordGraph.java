package org.entente.gateway.cooperation;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.facets.FacetsNode;
import org.entente.gateway.relay.First;
import org.entente.gateway.relay.Total;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class RecordGraph {

  private final Records records;

  RecordGraph(Records records) {
    this.records = records;
  }

  @Query
  @Description("One record by its id.")
  public Uni<CooperationRecordNode> record(@Id @NonNull String id, Context context) {
    return records.get(context, id);
  }

  @Query
  @Description("Records, accepted ones unless others are asked for.")
  public Uni<CooperationRecordConnection> records(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable RecordFilter filter,
      @Nullable RecordSort sort,
      Context context) {
    return records.all(context, () -> query(filter), First.of(first), after, sort);
  }

  @Query
  @Description(
      "How many records there are, accepted ones unless others are asked for, and of what they are.")
  public Uni<FacetsNode> recordFacets(
      @Nullable RecordFilter filter, @NonNull List<@NonNull RecordFacet> by, Context context) {
    return records.facets(context, query(filter), by);
  }

  private static org.entente.gateway.upstream.Query query(@Nullable RecordFilter filter) {
    return filter == null ? new org.entente.gateway.upstream.Query() : filter.query();
  }

  @Description(Total.DESCRIPTION)
  public Uni<@Nullable Integer> totalCount(
      @Source CooperationRecordConnection page, Context context) {
    return page.total().in(context);
  }

  @Query
  @Description("What waits for a decision, what is surest first unless it is sorted otherwise.")
  public Uni<CooperationRecordConnection> proposals(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable RecordKind kind,
      @Description("Two countries, such as KH-KR.") @Nullable String pair,
      @Description("Only what they propose; extractor is whatever machines suggest.")
          @Nullable String proposedBy,
      @Nullable ProposalSort sort,
      Context context) {
    var query =
        new org.entente.gateway.upstream.Query()
            .with("kind", kind)
            .with("pair", pair)
            .with("proposedBy", proposedBy)
            .with("sort", sort)
            .with("first", First.of(first))
            .with("after", after);
    // Whoever proposed it, a list of records does not tell them apart.
    var counted = new org.entente.gateway.upstream.Query().with("kind", kind).with("pair", pair);
    return records.waiting(context, query, proposedBy == null ? counted : null);
  }

  @Name("record")
  @Description("The record itself.")
  public Uni<@Nullable CooperationRecordNode> alike(
      @Source PossiblySameNode alike, Context context) {
    return find(alike.recordId(), context);
  }

  @Description("The record that this one is a part of.")
  public Uni<@Nullable CooperationRecordNode> partOf(
      @Source CooperationRecordNode part, Context context) {
    return find(part.wholeId(), context);
  }

  @Name("record")
  @Description("The record itself.")
  public Uni<@Nullable CooperationRecordNode> dated(
      @Source DatedRecordNode dated, Context context) {
    return find(dated.recordId(), context);
  }

  @Name("record")
  @Description("The other record.")
  public Uni<@Nullable CooperationRecordNode> linked(@Source RecordLinkNode link, Context context) {
    return find(link.recordId(), context);
  }

  private Uni<@Nullable CooperationRecordNode> find(@Nullable String id, Context context) {
    return id == null ? Uni.createFrom().nullItem() : records.find(context, id);
  }
}
