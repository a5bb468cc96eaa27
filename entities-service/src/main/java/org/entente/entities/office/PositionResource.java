package org.entente.entities.office;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.entities.office.OfficeView.PositionView;
import org.entente.entities.subject.KnownEntities;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/positions")
class PositionResource {

  private final Positions positions;
  private final KnownEntities entities;

  PositionResource(Positions positions, KnownEntities entities) {
    this.positions = positions;
    this.entities = entities;
  }

  /**
   * Positions, the newest first, whoever holds them.
   *
   * @param q words of the title
   */
  @GET
  @PermitAll
  @Reads
  public Page<PositionView> positions(
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String body,
      @RestQuery @Nullable String country,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var filter = OfficeFilter.of(q, body == null ? null : entities.get(body).id(), country, null);
    var page = PageRequest.of("positions", filter, first, after);
    return Page.of(positions.newest(filter, page), page, p -> List.of(p.id.toString()))
        .map(PositionView::of);
  }
}
