package org.entente.gateway.cooperation;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
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
    PAIR
  }

  private static final ObjectReader PAGE = Service.reader(Page.class, CooperationRecordNode.class);
  private static final ObjectReader SUMMARY = Service.reader(DyadSummaryNode.class);

  private final Service service;
  private final ById<CooperationRecordNode> byId;
  private final Grouped<CooperationRecordNode> byArticle;
  private final Grouped<CooperationRecordNode> byEntity;
  private final Grouped<CooperationRecordNode> byPair;

  Records(Services services) {
    this.service = services.cooperation();
    this.byId = new ById<>(service, "/v1/records:batch", ById.MOST, CooperationRecordNode.class);
    this.byArticle = grouped("article");
    this.byEntity = grouped("entity");
    this.byPair = grouped("pair");
  }

  private Grouped<CooperationRecordNode> grouped(String by) {
    return new Grouped<>(service, "/v1/records:grouped", by, MOST, CooperationRecordNode.class);
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

  public Uni<Page<CooperationRecordNode>> all(Context context, Query query) {
    return service.get(context, "/v1/records", query, PAGE);
  }

  Uni<Page<CooperationRecordNode>> waiting(Context context, Query query) {
    return service.get(context, "/v1/proposals", query, PAGE);
  }

  /** The records of two countries by date. */
  public Uni<Page<CooperationRecordNode>> timeline(Context context, String pair, Query query) {
    return service.get(context, "/v1/dyads/%s/timeline".formatted(pair), query, PAGE);
  }

  /**
   * @param key the id of an article or an entity, or a pair of countries
   */
  public Uni<@Nullable CooperationRecordConnection> about(
      About about, String key, Slice slice, Context context) {
    var grouped =
        switch (about) {
          case ARTICLE -> byArticle;
          case ENTITY -> byEntity;
          case PAIR -> byPair;
        };
    return grouped
        .load(context, key, slice, SELECTION.ofNodes(context))
        .map(page -> page == null ? null : CooperationRecordConnection.of(page));
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
