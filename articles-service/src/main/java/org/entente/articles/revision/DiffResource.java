package org.entente.articles.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.entente.articles.article.Article;
import org.entente.articles.article.Articles;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles/{id}/diff")
class DiffResource {

  private final Articles articles;
  private final Revisions revisions;
  private final Caller caller;

  DiffResource(Articles articles, Revisions revisions, Caller caller) {
    this.articles = articles;
    this.revisions = revisions;
    this.caller = caller;
  }

  /**
   * What changed from one state of an article's text to another: paragraphs first, and words within
   * those that changed. Titles only when the article is withheld or withdrawn. Where more than
   * 1,000 paragraphs, or words of one place, were inserted or deleted, or long texts differ at many
   * places, that place is replaced as a whole and the answer says that it is {@code coarse}.
   *
   * @param from the number of the one state; the one before {@code to} when absent
   * @param to the number of the other; the newest when absent
   */
  @GET
  @PermitAll
  public DiffView diff(
      @RestPath String id, @RestQuery @Nullable Integer from, @RestQuery @Nullable Integer to) {
    var article = articles.visible(TypeId.parse("article", id), caller.clearance());
    int second = to == null ? article.revision() : to;
    int first = from == null ? Math.max(1, second - 1) : from;
    return DiffView.of(article, revision(article, first), revision(article, second));
  }

  private Revision revision(Article article, int number) {
    return revisions
        .find(new RevisionId(article.id(), number))
        .orElseThrow(() -> new RevisionNotFound(article.shownId(), number));
  }
}
