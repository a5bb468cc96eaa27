package org.entente.gateway.follow;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.entente.gateway.upstream.Query;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;
import org.entente.platform.page.Page;

/** Pledges and conflicts, as a query needs them. */
@ApplicationScoped
public class Followed {

  private static final ObjectReader PLEDGES = Service.reader(Page.class, PledgeNode.class);
  private static final ObjectReader CONFLICTS = Service.reader(Page.class, ConflictNode.class);

  private final Service service;

  Followed(Services services) {
    this.service = services.cooperation();
  }

  public Uni<PledgeConnection> pledges(Context context, Query query) {
    return service
        .<Page<PledgeNode>>get(context, "/v1/pledges", query, PLEDGES)
        .map(PledgeConnection::of);
  }

  public Uni<ConflictConnection> conflicts(Context context, Query query) {
    return service
        .<Page<ConflictNode>>get(context, "/v1/conflicts", query, CONFLICTS)
        .map(ConflictConnection::of);
  }
}
