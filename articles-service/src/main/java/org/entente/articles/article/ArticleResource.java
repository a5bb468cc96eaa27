package org.entente.articles.article;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/articles")
class ArticleResource {

  private final Articles articles;
  private final Caller caller;

  ArticleResource(Articles articles, Caller caller) {
    this.articles = articles;
    this.caller = caller;
  }

  /**
   * One article with the text of its newest revision; without it when the article is withheld or
   * withdrawn. Its ETag is what a change of its status is made on.
   */
  @GET
  @Path("/{id}")
  @PermitAll
  public RestResponse<ArticleView> article(@RestPath String id) {
    var row = articles.row(TypeId.parse("article", id), caller.clearance());
    var text = articles.texts(List.of(row.article())).get(row.article().id);
    return RestResponse.ResponseBuilder.ok(ArticleView.of(row).withText(text))
        .tag(Long.toString(row.article().version()))
        .build();
  }
}
