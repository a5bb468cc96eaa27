package org.entente.entities.history;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.entities.history.History.Row;
import org.entente.entities.subject.KnownEntities;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Visibility;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/entities/{id}/history")
class HistoryResource {

  private final History history;
  private final KnownEntities entities;
  private final Caller caller;

  HistoryResource(History history, KnownEntities entities, Caller caller) {
    this.history = history;
    this.entities = entities;
    this.caller = caller;
  }

  /**
   * What changed of an entity, its names and offices, its relations on either side and whom it is
   * taken for, newest first. A change made while fewer might see the entity is shown to these only.
   * Countries begin as the program brings them, without a change.
   */
  @GET
  @PermitAll
  @Reads
  public Page<ChangeView> history(
      @RestPath String id, @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    var entity = entities.get(id).id();
    var page = PageRequest.of("entity-history", entity, first, after);
    var isCurator = caller.clearance() == Visibility.CURATOR;
    var rows = history.newest(entity, page, caller.visible(), isCurator);
    return Page.of(rows, page, r -> List.of(Long.toString(r.id()))).map(Row::change);
  }
}
