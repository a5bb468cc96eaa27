package org.entente.articles.publisher;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/publishers")
class PublisherResource {

  private final Publishers publishers;

  PublisherResource(Publishers publishers) {
    this.publishers = publishers;
  }

  /** Publishers, those that came last first. */
  @GET
  @PermitAll
  public Page<PublisherView> newest(
      @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    return publishers.newest(PageRequest.of("publishers", "", first, after)).map(PublisherView::of);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public PublisherView publisher(@RestPath String id) {
    return PublisherView.of(publishers.get(TypeId.parse("publisher", id)));
  }
}
