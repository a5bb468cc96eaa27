package org.entente.gateway.articles;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.entente.gateway.date.DateMatch;
import org.entente.gateway.upstream.Query;
import org.jspecify.annotations.Nullable;

@Input("ArticleFilter")
@Description("Which articles; all that is given must hold.")
public record ArticleFilter(
    @Description("Who published them.") @Id @Nullable String publisher,
    @Description("The publisher's country, ISO 3166-1 alpha-2.") @Nullable String country,
    @Description("BCP 47.") @Nullable String language,
    @Description("Published on this day or later.") @Nullable LocalDate from,
    @Description("Published on this day or earlier.") @Nullable LocalDate to,
    @Description("How from and to are compared; CERTAIN unless it is given.")
        @Nullable DateMatch match,
    @Description("Whom the newest text names.") @Id @Nullable String entity,
    @Description("Words of the title or the text, as people search: \"in quotes\", or, -without.")
        @Nullable String q,
    @Description("Articles that retell one another.") @Id @Nullable String story) {

  Query query() {
    return new Query()
        .with("publisher", publisher)
        .with("country", country)
        .with("language", language)
        .with("from", from)
        .with("to", to)
        .with("match", match)
        .with("entity", entity)
        .with("q", q)
        .with("story", story);
  }
}
