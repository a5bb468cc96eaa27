package org.entente.gateway.cooperation;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.entente.gateway.facets.Counted;
import org.entente.gateway.facets.FacetsNode;
import org.entente.gateway.relay.Total;
import org.entente.gateway.upstream.ById;
import org.entente.gateway.upstream.Grouped;
import org.entente.gateway.upstream.Grouped.Slice;
import org.entente.gateway.upstream.Query;
import org.entente.gateway.upstream.Selection;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** Records, as a query needs them. */
@ApplicationScoped
public class Records {

  public static final String PREFIX = "record";

  private static final Selection SELECTION =
      new Selection(CooperationRecordNode.class).needing("partOf", "partOf");

  /** As many as the service answers in one call. */
  private static final int MOST = 10_000;

  /** What records can be about. */
  public enum About {
    ARTICLE,
    ENTITY,
    PAIR,
    POPULATION
  }

  private static final ObjectReader PAGE = Service.reader(Page.class, CooperationRecordNode.class);
  private static final ObjectReader SUMMARY = Service.reader(DyadSummaryNode.class);

  private final Service service;
  private final ById<CooperationRecordNode> byId;
  private final Map<About, Grouped<CooperationRecordNode>> grouped = new EnumMap<>(About.class);
  private final Counted counted;

  Records(Services services) {
    this.service = services.cooperation();
    this.byId = new ById<>(service, "/v1/records:batch", ById.MOST, CooperationRecordNode.class);
    for (var about : About.values()) {
      grouped.put(
          about,
          new Grouped<>(
              service,
              "/v1/records:grouped",
              about.name().toLowerCase(Locale.ROOT),
              MOST,
              CooperationRecordNode.class));
    }
    this.counted = new Counted(service, "/v1/records:facets");
  }

  /**
   * @throws RecordNotFound when there is none, or none that the caller may see
   */
  public Uni<CooperationRecordNode> get(Context context, String id) {
    return find(context, TypeId.parse(PREFIX, id).toString())
        .map(found -> {
          if (found == null) {
            throw new RecordNotFound(id);
          }
          return found;
        });
  }

  /**
   * @param id as the service gave it
   */
  public Uni<@Nullable CooperationRecordNode> find(Context context, String id) {
    return byId.load(context, id, SELECTION.of(context));
  }

  /**
   * @param filter what narrows the list, made anew each time
   */
  public Uni<CooperationRecordConnection> all(
      Context context,
      Supplier<Query> filter,
      int first,
      @Nullable String after,
      @Nullable RecordSort sort) {
    var query = filter.get().with("first", first).with("after", after).with("sort", sort);
    return service
        .<Page<CooperationRecordNode>>get(context, "/v1/records", query, PAGE)
        .map(page -> CooperationRecordConnection.of(page, counted.total(filter.get())));
  }

  Uni<FacetsNode> facets(Context context, Query filter, List<RecordFacet> by) {
    return counted.of(context, filter, by);
  }

  /**
   * What waits for a decision.
   *
   * @param counted what narrows the list, where it is one that is counted
   */
  Uni<CooperationRecordConnection> waiting(Context context, Query query, @Nullable Query counted) {
    var total =
        counted == null
            ? Total.UNKNOWN
            : this.counted.total(counted.with("review", Review.PROPOSED));
    return service
        .<Page<CooperationRecordNode>>get(context, "/v1/proposals", query, PAGE)
        .map(page -> CooperationRecordConnection.of(page, total));
  }

  /** The records of two countries by date. */
  public Uni<CooperationRecordConnection> timeline(Context context, String pair, Query query) {
    return service
        .<Page<CooperationRecordNode>>get(
            context, "/v1/dyads/%s/timeline".formatted(pair), query, PAGE)
        .map(page -> CooperationRecordConnection.of(page, Total.UNKNOWN));
  }

  /**
   * @param key the id of an article, an entity or a population, or a pair of countries
   */
  public Uni<@Nullable CooperationRecordConnection> about(
      About about, String key, Slice slice, Context context) {
    var group = Objects.requireNonNull(grouped.get(about));
    return group
        .load(context, key, slice, SELECTION.ofNodes(context))
        .map(page ->
            page == null
                ? null
                : CooperationRecordConnection.of(page, asked -> group.total(asked, key, slice)));
  }

  /**
   * @param pair two countries, such as KH-KR
   */
  public Uni<DyadSummaryNode> between(String pair, Context context) {
    return service.get(context, "/v1/dyads/" + pair, new Query(), SUMMARY);
  }

  /** Which of the records about something. */
  public static Slice slice(
      int first, @Nullable String after, @Nullable Review review, @Nullable RecordKind kind) {
    var filter = new TreeMap<String, Object>();
    if (review != null) {
      filter.put("review", review);
    }
    if (kind != null) {
      filter.put("kind", kind);
    }
    return new Slice(filter, first, after);
  }
}
