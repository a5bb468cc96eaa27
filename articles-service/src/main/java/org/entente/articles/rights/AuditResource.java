package org.entente.articles.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.articles.article.Articles;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles/{id}/audit")
class AuditResource {

  private final Articles articles;
  private final AuditLines lines;
  private final Caller caller;

  AuditResource(Articles articles, AuditLines lines, Caller caller) {
    this.articles = articles;
    this.lines = lines;
    this.caller = caller;
  }

  /** What was decided about an article's text, by whom and why, the last first. */
  @GET
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public Page<AuditView> newest(
      @RestPath String id, @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    var article = articles.visible(TypeId.parse("article", id), caller.clearance());
    var page = PageRequest.of("audit", article.id(), first, after);
    return lines.newest(article, page).map(AuditView::of);
  }
}
