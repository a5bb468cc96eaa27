package org.entente.articles.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.articles.quote.Match.Status;
import org.junit.jupiter.api.Test;

/** Quotes that were taken from real articles by hand, where they are at hand. */
class SeedQuotesTest {

  private static final Path CORPUS = Path.of(System.getProperty("entente.corpus", "corpus"));

  @Test
  void everyQuoteStandsInItsArticle() throws IOException {
    var facts = CORPUS.resolve("seed-facts.json");
    assumeTrue(
        Files.exists(facts),
        "There is no corpus at %s: only our own texts are tested.".formatted(CORPUS));
    int quotes = 0;

    for (var seed : new ObjectMapper().readTree(facts.toFile())) {
      var search =
          new QuoteSearch(
              Files.readString(CORPUS.resolve("seeds").resolve(seed.path("seed").asText())),
              new Effort());
      for (var quote : quotes(seed)) {
        assertThat(search.find(new Selector(quote, null, null, null)).status())
            .as("%s: %s", seed.path("seed"), quote)
            .isIn(Status.EXACT, Status.AMBIGUOUS);
        quotes++;
      }
    }

    assertThat(quotes).isGreaterThan(200);
  }

  private static List<String> quotes(JsonNode seed) {
    var quotes = new ArrayList<String>();
    for (var list : List.of("entities", "events")) {
      for (var fact : seed.path(list)) {
        if (fact.path("quote").isTextual()) {
          quotes.add(fact.path("quote").asText());
        }
      }
    }
    return quotes;
  }
}
