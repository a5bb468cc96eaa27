package org.entente.articles.search;

import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.articles.search.query.SearchQuery;
import org.entente.platform.problem.InvalidRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list of articles can be narrowed by, as it stands in the address. */
public class ArticleQuery {

  private static final String WORDS =
      """
      Words, all of which must be there, in any form that the dictionary of the text's language \
      knows; "a phrase"; or between alternatives; - before what must not be there. At most 1,000 \
      characters and 200 words. Names in Thai, Khmer, Lao, Burmese, Chinese, Japanese and Korean \
      are found inside of what is written around them. Words that the dictionary of a language \
      leaves out ("the") find nothing in texts of that language. Found are words within the first \
      200,000 characters of a text, phrases within its first 16,383 words.\
      """;
  private static final String MATCH =
      """
      CERTAIN, or POSSIBLE: then also articles that may be of such a day, of whose date only the \
      month or the year is known.\
      """;

  @RestQuery
  @Parameter(description = WORDS)
  @Nullable String q;

  @RestQuery
  @Parameter(description = "Its id.")
  @Nullable String publisher;

  @RestQuery
  @Parameter(description = "Of the publisher, ISO 3166-1 alpha-2.")
  @Nullable String country;

  @RestQuery
  @Parameter(description = "Of the text, BCP 47.")
  @Nullable String language;

  @RestQuery
  @Parameter(description = "The first day of publication, as in 2025-11-30.")
  @Nullable String from;

  @RestQuery
  @Parameter(description = "The last day of publication.")
  @Nullable String to;

  @RestQuery
  @Parameter(description = MATCH)
  @Nullable String match;

  @RestQuery
  @Parameter(description = "Who is named: an entity's id or a country's code.")
  @Nullable String entity;

  @RestQuery
  @Parameter(description = "The id of a story: articles that retell one another.")
  @Nullable String story;

  ArticleFilter filter() {
    return ArticleFilter.of(publisher, country, language, from, to, match, entity, story);
  }

  /** Null where none are looked for. */
  @Nullable SearchQuery words(UriInfo address) {
    // "q=" comes as null, and must not be mistaken for a list of everything.
    if (q == null && address.getQueryParameters().containsKey("q")) {
      throw new InvalidRequest("q", "Must hold a word to look for.");
    }
    return q == null ? null : SearchQuery.parse(q);
  }
}
