package org.entente.articles.quote;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@link RevisedTextPropertiesTest} says of texts, said of articles: sent, kept and asked
 * about. A seed that failed is tried again by its number.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class RevisedArticleTest {

  private static final int MOST_QUOTES = 100;

  @Inject ObjectMapper json;

  private record Quoted(int revision, String text, Selector selector) {}

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRevisionStillVerifiesItsQuotes(long seed) throws JsonProcessingException {
    var random = new Random(seed);
    var text = EditedText.some(random);
    var states = kept(text);
    var id = post(text);
    var quoted = quotes(states, random);

    var results = verify(id, quoted);

    assertThat(results).hasSameSizeAs(quoted);
    var newest = new QuoteSearch(states.getLast(), new Effort());
    for (int i = 0; i < quoted.size(); i++) {
      var quote = quoted.get(i);
      int start = requireNonNull(quote.selector().start());
      var place = new HashMap<String, Object>();
      place.put("status", "EXACT");
      place.put("revision", quote.revision());
      place.put("start", start);
      place.put("end", start + quote.selector().exact().length());
      place.put("standing", standing(quote, newest, states.size()));
      assertThat(results.get(i)).as("%s of %s", quote, states).isEqualTo(json.valueToTree(place));
    }
  }

  private Map<String, Object> standing(Quoted quote, QuoteSearch newest, int revision) {
    var hit = new QuoteSearch(quote.text(), new Effort()).search(quote.selector());
    var standing = newest.standing(requireNonNull(hit.anchor()), revision);
    var shown = new HashMap<String, Object>(Map.of("state", standing.state().name()));
    shown.put("revision", revision);
    if (standing.start() != null && standing.end() != null) {
      shown.put("start", standing.start());
      shown.put("end", standing.end());
    }
    return shown;
  }

  /** As it is kept: lines end as they end everywhere, and what is the same is no new state. */
  private static List<String> kept(EditedText text) {
    var states = new ArrayList<String>();
    for (var state : text.states()) {
      var kept = state.replace("\r\n", "\n");
      if (states.isEmpty() || !states.getLast().equals(kept)) {
        states.add(kept);
      }
    }
    return states;
  }

  private String post(EditedText text) throws JsonProcessingException {
    var url = "https://example.org/" + anyWord();
    var id = "";
    for (var state : text.states()) {
      var answer =
          send(json.writeValueAsString(Map.of("text", state, "url", url)))
              .then()
              .statusCode(id.isEmpty() ? 201 : 200)
              .extract();
      id = answer.path("id");
    }
    return id;
  }

  private static List<Quoted> quotes(List<String> states, Random random) {
    var quoted = new ArrayList<Quoted>();
    for (int i = 0; i < states.size(); i++) {
      var text = states.get(i);
      for (var selector : Cut.quotes(text, Cut.some(random, MOST_QUOTES / states.size()))) {
        quoted.add(new Quoted(i + 1, text, selector));
      }
    }
    return quoted;
  }

  private List<JsonNode> verify(String id, List<Quoted> quoted) throws JsonProcessingException {
    if (quoted.isEmpty()) {
      return List.of();
    }
    var quotes =
        quoted.stream()
            .map(q ->
                Map.of(
                    "articleId",
                    id,
                    "revision",
                    q.revision(),
                    "exact",
                    q.selector().exact(),
                    "start",
                    requireNonNull(q.selector().start())))
            .toList();
    var answer =
        ask("/v1/quotes:verify", json.writeValueAsString(Map.of("quotes", quotes)))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    var results = new ArrayList<JsonNode>();
    json.readTree(answer).path("results").forEach(results::add);
    return results;
  }
}
