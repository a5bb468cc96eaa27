package org.entente.articles.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.articles.search.query.SearchQuery;
import org.entente.platform.access.Caller;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.Violations;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles")
class ArticleListResource {

  private static final String NEWEST = "newest";
  private static final String RELEVANCE = "relevance";

  private static final String SORT =
      """
      newest, or relevance: then the newest 2,000 matches are ranked, and ranked says whether \
      there are older ones.\
      """;
  private final Search search;
  private final Caller caller;

  ArticleListResource(Search search, Caller caller) {
    this.search = search;
    this.caller = caller;
  }

  private record Asked(ArticleFilter filter, @Nullable SearchQuery query, String sort) {}

  /**
   * Articles without their texts, those that came last first; with {@code q} those whose title or
   * newest text holds the words, with highlights.
   */
  @GET
  @PermitAll
  @Operation(operationId = "ArticleResource_newest")
  public FoundArticles newest(
      @BeanParam ArticleQuery asked,
      @RestQuery @Parameter(description = SORT) @Nullable String sort,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after,
      @Context UriInfo address) {
    var filter = asked.filter();
    var query = asked.words(address);
    boolean byRelevance = RELEVANCE.equals(sort);
    new Violations()
        .check(
            sort == null || sort.equals(NEWEST) || byRelevance,
            "sort",
            "Must be newest or relevance.")
        .check(
            !byRelevance || query != null,
            "sort",
            "There is relevance only where words are searched for: give q.")
        .throwIfAny();
    var list = new Asked(filter, query, byRelevance ? RELEVANCE : NEWEST);
    var page = PageRequest.of("articles", list, first, after);
    return query != null && byRelevance
        ? search.mostRelevant(query, filter, page, caller.clearance())
        : search.newest(query, filter, page, caller.clearance());
  }
}
