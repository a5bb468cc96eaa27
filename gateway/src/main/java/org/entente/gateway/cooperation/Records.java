package org.entente.gateway.cooperation;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.upstream.ById;
import org.entente.gateway.upstream.Grouped;
import org.entente.gateway.upstream.Grouped.Slice;
import org.entente.gateway.upstream.Loader;
import org.entente.gateway.upstream.Query;
import org.entente.gateway.upstream.Selection;
import org.entente.gateway.upstream.Service;
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

  private final CooperationClient client;
  private final ById<CooperationRecordNode> byId;
  private final Grouped<CooperationRecordNode> byArticle;
  private final Grouped<CooperationRecordNode> byEntity;
  private final Grouped<CooperationRecordNode> byPair;

  Records(@RestClient CooperationClient client) {
    this.client = client;
    this.byId = new ById<>(Service.COOPERATION, ById.MOST, client::records);
    this.byArticle = new Grouped<>(Service.COOPERATION, "article", MOST, client::recordsBy);
    this.byEntity = new Grouped<>(Service.COOPERATION, "entity", MOST, client::recordsBy);
    this.byPair = new Grouped<>(Service.COOPERATION, "pair", MOST, client::recordsBy);
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
  Uni<@Nullable CooperationRecordNode> find(Context context, String id) {
    return byId.load(context, id, SELECTION.of(context));
  }

  Uni<Page<CooperationRecordNode>> all(Context context, Query query) {
    return Service.COOPERATION.ask(client.all(Loader.authorization(context), query.parameters()));
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
    return Service.COOPERATION.ask(client.dyad(Loader.authorization(context), pair));
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
