package org.entente.entities.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/duplicates")
class DuplicatesResource {

  private final Duplicates duplicates;
  private final Caller caller;

  DuplicatesResource(Duplicates duplicates, Caller caller) {
    this.duplicates = duplicates;
    this.caller = caller;
  }

  /**
   * Two entities that may be one.
   *
   * @param name that both have, without case and diacritics
   */
  record DuplicateView(String left, String right, String name) {}

  /**
   * Pairs that may be one, for curators to judge: of one name and kind and of no two countries. A
   * pair that was judged, whichever way, is not among them; nothing is ever merged by itself.
   */
  @GET
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Reads
  public Page<DuplicateView> suggested(
      @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    var page = PageRequest.of("duplicates", "", first, after);
    return Page.of(duplicates.after(page, caller.visible()), page, Duplicates.Suggested::key)
        .map(s ->
            new DuplicateView(
                TypeId.show("entity", s.pair().left()),
                TypeId.show("entity", s.pair().right()),
                s.name()));
  }
}
