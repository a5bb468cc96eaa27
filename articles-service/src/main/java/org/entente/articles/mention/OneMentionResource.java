package org.entente.articles.mention;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/mentions/{id}")
class OneMentionResource {

  private final Mentions mentions;
  private final Caller caller;

  OneMentionResource(Mentions mentions, Caller caller) {
    this.mentions = mentions;
    this.caller = caller;
  }

  /** One mention, also one that was rejected. Its ETag is what a verdict on it has to name. */
  @GET
  @PermitAll
  public RestResponse<MentionView> mention(@RestPath String id) {
    var mentionId = TypeId.parse("mention", id);
    var mention =
        mentions
            .find(mentionId.uuid(), caller.clearance())
            .orElseThrow(() -> new MentionNotFound(mentionId));
    var view = MentionView.of(mention, Curators.isOne(caller));
    return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
  }
}
