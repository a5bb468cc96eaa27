package org.entente.articles.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.articles.article.Articles;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles/{id}/revisions")
class RevisionResource {

  private final Articles articles;
  private final Revisions revisions;
  private final Caller caller;

  RevisionResource(Articles articles, Revisions revisions, Caller caller) {
    this.articles = articles;
    this.revisions = revisions;
    this.caller = caller;
  }

  /** The states of an article's text, newest first, without the texts. */
  @GET
  @PermitAll
  public Page<RevisionView> newest(
      @RestPath String id, @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    var article = articles.visible(TypeId.parse("article", id), caller.clearance());
    var page = PageRequest.of("revisions", id, first, after);
    return revisions.newest(article.id(), page).map(RevisionView::of);
  }

  /** One state with its text; without it when the article is withheld or withdrawn. */
  @GET
  @Path("/{number}")
  @PermitAll
  public RevisionView revision(@RestPath String id, @RestPath int number) {
    var article = articles.visible(TypeId.parse("article", id), caller.clearance());
    var revision =
        revisions
            .find(new RevisionId(article.id(), number))
            .orElseThrow(() -> new RevisionNotFound(article.shownId(), number));
    return RevisionView.of(RevisionRow.of(revision), article.isUsable() ? revision.text() : null);
  }
}
