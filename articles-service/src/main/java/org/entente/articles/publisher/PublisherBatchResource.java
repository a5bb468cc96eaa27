package org.entente.articles.publisher;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.store.read.BatchAnswer;
import org.entente.store.read.BatchRequest;

@Path("/v1/publishers:batch")
class PublisherBatchResource {

  private final Publishers publishers;
  private final Caller caller;

  PublisherBatchResource(Publishers publishers, Caller caller) {
    this.publishers = publishers;
    this.caller = caller;
  }

  /** Many publishers by id, whole whatever fields are asked for. */
  @POST
  @PermitAll
  public BatchAnswer<PublisherView> batch(@NotNull BatchRequest request) {
    var ids = request.ids().stream().map(id -> TypeId.parse("publisher", id).uuid()).distinct();
    var found = publishers.visible(ids.toList(), caller.clearance());
    return BatchAnswer.inOrder(
        request.ids(), found.stream().map(PublisherView::of).toList(), PublisherView::id);
  }
}
