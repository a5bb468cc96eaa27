package org.entente.articles.article;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.Violations;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles")
class ArticleResource {

  private final Articles articles;
  private final Caller caller;

  ArticleResource(Articles articles, Caller caller) {
    this.articles = articles;
    this.caller = caller;
  }

  /**
   * Articles without their texts, those that came last first.
   *
   * @param country of the publisher, ISO 3166-1 alpha-2
   * @param from the first day of publication; with {@code match=POSSIBLE} also articles that may be
   *     of such a day
   * @param entity who is named: an entity's id or a country's code
   */
  @GET
  @PermitAll
  public Page<ArticleView> newest(
      @RestQuery @Nullable String publisher,
      @RestQuery @Nullable String country,
      @RestQuery @Nullable String language,
      @RestQuery @Nullable String from,
      @RestQuery @Nullable String to,
      @RestQuery @Nullable String match,
      @RestQuery @Nullable String entity,
      @Parameter(hidden = true) @RestQuery @Nullable String q,
      @Parameter(hidden = true) @RestQuery @Nullable String sort,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    new Violations()
        .check(q == null, "q", "Articles cannot be searched by words; leave it out.")
        .check(sort == null, "sort", "Articles come in one order, newest first; leave it out.")
        .throwIfAny();
    var filter = ArticleFilter.of(publisher, country, language, from, to, match, entity);
    var page = PageRequest.of("articles", filter, first, after);
    return articles.newest(filter, page, caller.clearance()).map(ArticleView::of);
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
