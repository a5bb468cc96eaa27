package org.entente.articles.publisher;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/publishers")
class PublisherResource {

  private final Publishers publishers;
  private final Caller caller;

  PublisherResource(Publishers publishers, Caller caller) {
    this.publishers = publishers;
    this.caller = caller;
  }

  /** Publishers of the articles that the caller may see, those that came last first. */
  @GET
  @PermitAll
  public Page<PublisherView> newest(
      @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    var page = PageRequest.of("publishers", "", first, after);
    return publishers.newest(page, caller.clearance()).map(PublisherView::of);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public PublisherView publisher(@RestPath String id) {
    return PublisherView.of(publishers.get(TypeId.parse("publisher", id), caller.clearance()));
  }
}
