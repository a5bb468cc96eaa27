package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.jayway.jsonpath.JsonPath;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service answers only so much in one call. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class ChunkedReadsTest {

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  @BeforeEach
  void allAnswer() {
    Services.healthy(services);
  }

  /** How many {@code elements} each call to this path asked for. */
  private List<Integer> sizes(String path, String elements) {
    return services.findAll(postRequestedFor(urlPathEqualTo(path))).stream()
        .map(call ->
            JsonPath.<Integer>read(call.getBodyAsString(), "$.%s.length()".formatted(elements)))
        .sorted(Collections.reverseOrder())
        .toList();
  }

  @Test
  void textsThatAreTooMuchTogetherAreMissingAlone() {
    services.stubFor(
        post(urlPathEqualTo("/articles/v1/articles:batch"))
            .atPriority(1)
            .withRequestBody(matchingJsonPath("$.ids[?(@ == '%s')]".formatted(World.article(3))))
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"type":"/problems/texts-too-long","status":422,"detail":"Ask for fewer texts at once."}
                        """)));

    var answer = Graph.answerTo("{ articles(first: 45) { edges { node { text } } } }");

    assertThatJson(answer)
        .inPath("data.articles.edges[*].node.text")
        .isEqualTo(
            IntStream.range(0, 45).mapToObj(n -> n < 20 ? null : "Text %d.".formatted(n)).toList());
    assertThatJson(answer)
        .inPath("errors[*].extensions.code")
        .isEqualTo(Collections.nCopies(20, "texts-too-long"));
    assertThat(sizes("/articles/v1/articles:batch", "ids")).containsExactly(20, 20, 5);
  }

  @Test
  void noCallAsksForMoreArticlesThanAreAnswered() {
    Graph.answerTo(
        "{ entities(first: 60) { edges { node { articles(first: 200) { pageInfo { endCursor } } } } } }");

    assertThat(sizes("/articles/v1/articles:grouped", "keys")).containsExactly(50, 10);
  }

  @Test
  void noCallAsksForMoreMentionsThanAreAnswered() {
    Graph.answerTo("{ articles(first: 120) { edges { node { mentions { surface } } } } }");

    assertThat(sizes("/articles/v1/mentions:grouped", "keys")).containsExactly(100, 20);
  }

  private void mentionsAnswer(String keys, String results) {
    services.stubFor(
        post(urlPathEqualTo("/articles/v1/mentions:grouped"))
            .atPriority(1)
            .withRequestBody(matchingJsonPath("$.keys[?(%s)]".formatted(keys)))
            .willReturn(okJson("{\"results\":[%s]}".formatted(results))));
  }

  private static String group(int article, String surface, String pageInfo) {
    return """
    {"key":"%s","items":[{"id":"mention_%s","surface":"%s"}],"pageInfo":%s}\
    """
        .formatted(World.article(article), surface, surface, pageInfo);
  }

  @Test
  void mentionsAreReadToTheirEnd() {
    mentionsAnswer(
        "!@.after",
        group(0, "a", "{\"hasNextPage\":false}")
            + ","
            + group(1, "b", "{\"endCursor\":\"c1\",\"hasNextPage\":true}"));
    mentionsAnswer("@.after == 'c1'", group(1, "c", "{\"endCursor\":\"c2\",\"hasNextPage\":true}"));
    mentionsAnswer("@.after == 'c2'", group(1, "d", "{\"hasNextPage\":false}"));

    var answer =
        Graph.answerTo("{ articles(first: 2) { edges { node { mentions { surface } } } } }");

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"articles":{"edges":[
              {"node":{"mentions":[{"surface":"a"}]}},
              {"node":{"mentions":[{"surface":"b"},{"surface":"c"},{"surface":"d"}]}}]}}}
            """);
    assertThat(sizes("/articles/v1/mentions:grouped", "keys")).containsExactly(2, 1, 1);
  }

  @Test
  void mentionsThatAreTooManyToBeShownWholeAreNotCut() {
    var mention = "{\"id\":\"mention_a\"}";
    mentionsAnswer(
        "!@.after",
        "{\"key\":\"a\",\"items\":[%s],\"pageInfo\":{\"endCursor\":\"c\",\"hasNextPage\":true}}"
            .formatted(String.join(",", Collections.nCopies(10_000, mention))));

    var answer = Graph.answerTo("{ articles(first: 1) { edges { node { mentions { id } } } } }");

    assertThatJson(answer).node("data.articles.edges[0].node.mentions").isNull();
    assertThatJson(answer).node("errors[0].extensions.code").isEqualTo("list-too-long");
  }

  @Test
  void pageThatLeadsNowhereIsNonsense() {
    mentionsAnswer("!@.after", group(0, "a", "{\"hasNextPage\":true}"));

    var answer =
        Graph.answerTo("{ articles(first: 1) { edges { node { mentions { surface } } } } }");

    assertThatJson(answer).node("data.articles.edges[0].node.mentions").isNull();
    assertThatJson(answer).node("errors[0].extensions.code").isEqualTo("articles-unavailable");
  }
}
