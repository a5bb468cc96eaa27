package org.entente.gateway.facets;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.entente.gateway.relay.Total;
import org.entente.gateway.upstream.Query;
import org.entente.gateway.upstream.Service;
import org.jspecify.annotations.Nullable;

/** Counts the things of one service's list. */
public final class Counted {

  private static final ObjectReader FACETS = Service.reader(FacetsNode.class);

  private final Service service;
  private final String path;

  /**
   * @param path where it answers {@code GET /v1/<things>:facets}
   */
  public Counted(Service service, String path) {
    this.service = service;
    this.path = path;
  }

  /**
   * @param query what narrows the list
   */
  public Uni<FacetsNode> of(Context context, Query query, List<? extends Enum<?>> by) {
    return service.get(context, path, query.withEach("by", by), FACETS);
  }

  /** How many there are of what a query narrows; null where only the newest were counted. */
  public Total total(Query query) {
    return context ->
        of(context, query, List.of())
            .<@Nullable Integer>map(facets -> facets.complete() ? facets.total() : null);
  }
}
