package org.entente.articles.mention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/orphaned-mentions")
class OrphanResource {

  private final Mentions mentions;
  private final Caller caller;

  OrphanResource(Mentions mentions, Caller caller) {
    this.mentions = mentions;
    this.caller = caller;
  }

  /**
   * Mentions with a verdict whose place was not found again in a later revision, those of the
   * newest mentions first. One leaves the list when a revision holds its place again, or when its
   * verdict is withdrawn.
   *
   * @param article of this article only
   */
  @GET
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public Page<MentionView> orphaned(
      @RestQuery @Nullable String article,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    UUID only = article == null ? null : TypeId.parse("article", article).uuid();
    var page = PageRequest.of("orphaned-mentions", String.valueOf(article), first, after);
    var rows = mentions.orphaned(only, page.afterId(), page.limit(), caller.clearance());
    return Page.of(rows, page, m -> List.of(m.id.toString())).map(m -> MentionView.of(m, true));
  }
}
