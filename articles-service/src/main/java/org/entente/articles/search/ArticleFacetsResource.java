package org.entente.articles.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.articles.search.ArticleFacets.By;
import org.entente.platform.access.Caller;
import org.entente.store.read.Facets;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles:facets")
class ArticleFacetsResource {

  private final ArticleFacets facets;
  private final Caller caller;

  ArticleFacetsResource(ArticleFacets facets, Caller caller) {
    this.facets = facets;
    this.caller = caller;
  }

  /**
   * How many articles a list holds, and of which languages, publishers, countries of publishers,
   * states and years they are: of each at most the 100 most frequent. Of articles that hold words
   * the newest 10,000 are counted; {@code complete} tells whether there are more.
   */
  @GET
  @PermitAll
  public Facets count(
      @BeanParam ArticleQuery query,
      @RestQuery
          @Parameter(
              description = "What to count by, as often as wanted.",
              schema = @Schema(implementation = By[].class))
          @Nullable List<String> by,
      @Context UriInfo address) {
    return facets.of(
        query.words(address), query.filter(), Facets.by(By.class, by), caller.clearance());
  }
}
