package org.entente.articles.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.articles.search.query.SearchQuery;
import org.entente.platform.access.Caller;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Violations;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/articles")
class ArticleListResource {

  private static final String NEWEST = "newest";
  private static final String RELEVANCE = "relevance";

  private static final String WORDS =
      """
      Words, all of which must be there, in any form that the dictionary of the text's language \
      knows; "a phrase"; or between alternatives; - before what must not be there. At most 1,000 \
      characters and 200 words. Names in Thai, Khmer, Lao, Burmese, Chinese, Japanese and Korean \
      are found inside of what is written around them. Words that the dictionary of a language \
      leaves out ("the") find nothing in texts of that language. Found are words within the first \
      200,000 characters of a text, phrases within its first 16,383 words.\
      """;
  private static final String SORT =
      """
      newest, or relevance: then the newest 2,000 matches are ranked, and ranked says whether \
      there are older ones.\
      """;
  private static final String MATCH =
      """
      CERTAIN, or POSSIBLE: then also articles that may be of such a day, of whose date only the \
      month or the year is known.\
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
      @RestQuery @Parameter(description = WORDS) @Nullable String q,
      @RestQuery @Parameter(description = SORT) @Nullable String sort,
      @RestQuery @Parameter(description = "Its id.") @Nullable String publisher,
      @RestQuery @Parameter(description = "Of the publisher, ISO 3166-1 alpha-2.")
          @Nullable String country,
      @RestQuery @Parameter(description = "Of the text, BCP 47.") @Nullable String language,
      @RestQuery @Parameter(description = "The first day of publication, as in 2025-11-30.")
          @Nullable String from,
      @RestQuery @Parameter(description = "The last day of publication.") @Nullable String to,
      @RestQuery @Parameter(description = MATCH) @Nullable String match,
      @RestQuery @Parameter(description = "Who is named: an entity's id or a country's code.")
          @Nullable String entity,
      @RestQuery @Parameter(description = "The id of a story: articles that retell one another.")
          @Nullable String story,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after,
      @Context UriInfo address) {
    // "q=" comes as null, and must not be mistaken for a list of everything.
    if (q == null && address.getQueryParameters().containsKey("q")) {
      throw new InvalidRequest("q", "Must hold a word to look for.");
    }
    var filter = ArticleFilter.of(publisher, country, language, from, to, match, entity, story);
    boolean byRelevance = RELEVANCE.equals(sort);
    new Violations()
        .check(
            sort == null || sort.equals(NEWEST) || byRelevance,
            "sort",
            "Must be newest or relevance.")
        .check(
            !byRelevance || q != null,
            "sort",
            "There is relevance only where words are searched for: give q.")
        .throwIfAny();
    var query = q == null ? null : SearchQuery.parse(q);
    var asked = new Asked(filter, query, byRelevance ? RELEVANCE : NEWEST);
    var page = PageRequest.of("articles", asked, first, after);
    return query != null && byRelevance
        ? search.mostRelevant(query, filter, page, caller.clearance())
        : search.newest(query, filter, page, caller.clearance());
  }
}
