package org.entente.gateway.dyads;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.entente.gateway.upstream.Query;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;

/** Series of two countries, as a query needs them. */
@ApplicationScoped
class Series {

  private static final ObjectReader SERIES = Service.reader(SeriesNode.class);

  private final Service service;

  Series(Services services) {
    this.service = services.cooperation();
  }

  Uni<SeriesNode> of(Context context, String pair, Query query) {
    return service.get(context, "/v1/dyads/%s/series".formatted(pair), query, SERIES);
  }
}
