package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import net.javacrumbs.jsonunit.core.Option;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service fails; what the others know stands. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class FailureTest {

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  @BeforeEach
  void allAnswer() {
    Services.healthy(services);
  }

  private void cooperationAnswers(ResponseDefinitionBuilder answer) {
    services.stubFor(any(urlMatching("/cooperation/.*")).atPriority(1).willReturn(answer));
  }

  @Test
  void serviceThatIsDownLeavesNullsWithOneErrorEach() {
    cooperationAnswers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    var answer =
        Graph.answerTo(
            """
            { articles(first: 2) { edges { node { title mentions { entity { name } }
                records { edges { node { id } } } } } pageInfo { hasNextPage } } }
            """);

    assertThatJson(answer)
        .isEqualTo(
            """
            {"errors":[
              {"message":"cooperation-service does not answer at the moment; what it knows is missing here.",
               "locations":[{"line":2,"column":5}],
               "path":["articles","edges",0,"node","records"],
               "extensions":{"code":"cooperation-unavailable"}},
              {"message":"cooperation-service does not answer at the moment; what it knows is missing here.",
               "locations":[{"line":2,"column":5}],
               "path":["articles","edges",1,"node","records"],
               "extensions":{"code":"cooperation-unavailable"}}],
             "data":{"articles":{
               "edges":[
                 {"node":{"title":"Article 0","mentions":[{"entity":{"name":"Entity 0"}}],"records":null}},
                 {"node":{"title":"Article 1","mentions":[{"entity":{"name":"Entity 1"}}],"records":null}}],
               "pageInfo":{"hasNextPage":true}}}}
            """);
  }

  @Test
  void serviceThatIsTooSlowIsNotWaitedFor() {
    cooperationAnswers(okJson("{}").withFixedDelay((int) Services.PATIENCE.toMillis() * 3));

    var answer =
        Graph.answerTo(
            "{ article(id: \"%s\") { title records { edges { node { id } } } } }"
                .formatted(World.article(1)));

    assertThatJson(answer)
        .node("data.article")
        .isEqualTo("{\"title\":\"Article 1\",\"records\":null}");
    assertThatJson(answer).node("errors[0].extensions.code").isEqualTo("cooperation-unavailable");
  }

  @Test
  void serviceThatAnswersNonsenseIsAsGoodAsDown() {
    for (var nonsense : new String[] {"{\"results\":[]}", "{\"results\":7}", "<html>", "{}"}) {
      cooperationAnswers(okJson(nonsense));

      var answer =
          Graph.answerTo(
              "{ article(id: \"%s\") { title records { edges { node { id } } } } }"
                  .formatted(World.article(1)));

      assertThatJson(answer).as(nonsense).node("data.article.title").isEqualTo("Article 1");
      assertThatJson(answer)
          .as(nonsense)
          .node("errors[0].extensions.code")
          .isEqualTo("cooperation-unavailable");
    }
  }

  @Test
  void nothingOfTheInsideIsShown() {
    cooperationAnswers(
        aResponse().withStatus(500).withBody("java.lang.IllegalStateException at db-7.internal"));

    var answer = Graph.answerTo("{ records { edges { node { id } } } }");

    assertThat(answer).doesNotContain("java", "internal", "localhost", "127.0.0.1", "Exception:");
    assertThatJson(answer).node("data").isEqualTo("{\"records\":null}");
  }

  @Test
  void kindThatIsNotKnownYetIsNull() {
    cooperationAnswers(
        okJson(
            """
            {"items":[{"id":"%s","kind":"KIND_OF_NEXT_YEAR","title":"New"}],"pageInfo":{"hasNextPage":false}}
            """
                .formatted(World.record(1))));

    var answer = Graph.answerTo("{ records { edges { node { title kind } } } }");

    assertThatJson(answer)
        .isEqualTo(
            "{\"data\":{\"records\":{\"edges\":[{\"node\":{\"title\":\"New\",\"kind\":null}}]}}}");
  }

  @Test
  void problemOfAServiceIsPassedOnUnderItsOwnName() {
    cooperationAnswers(
        aResponse()
            .withStatus(400)
            .withHeader("Content-Type", "application/problem+json")
            .withBody(
                """
                {"type":"/problems/cursor-mismatch","title":"Cursor mismatch","status":400,
                 "detail":"The cursor belongs to another list.","errors":[{"field":"after","detail":"Start again."}]}
                """));

    var answer = Graph.answerTo("{ records(after: \"made-by-hand\") { edges { node { id } } } }");

    assertThatJson(answer)
        .isEqualTo(
            """
            {"errors":[{"message":"The cursor belongs to another list.",
              "locations":[{"line":1,"column":3}],"path":["records"],
              "extensions":{"code":"cursor-mismatch","errors":[{"field":"after","detail":"Start again."}]}}],
             "data":{"records":null}}
            """);
  }

  @Test
  void cursorOfAnotherListSpoilsNoSibling() {
    var answer =
        Graph.answerTo(
            """
            { articles(first: 2) { edges { node {
                good: records(first: 1) { edges { node { id } } }
                bad: records(after: "%s") { edges { node { id } } } } } } }
            """
                .formatted(World.CURSOR_OF_ANOTHER_LIST));

    assertThatJson(answer)
        .node("data.articles.edges")
        .isEqualTo(
            """
            [{"node":{"good":{"edges":[{"node":{"id":"%s"}}]},"bad":null}},
             {"node":{"good":{"edges":[{"node":{"id":"%s"}}]},"bad":null}}]
            """
                .formatted(World.record(0), World.record(1)));
    assertThatJson(answer)
        .inPath("errors[*].extensions.code")
        .isEqualTo("[\"cursor-mismatch\",\"cursor-mismatch\"]");
  }

  @Test
  void unknownIdIsNullWithItsCode() {
    var unknown = World.article(900);

    var answer =
        Graph.answerTo(
            """
            { none: article(id: "%s") { title } some: article(id: "%s") { title } }
            """
                .formatted(unknown, World.article(1)));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"errors":[{"message":"There is no article %s.","locations":[{"line":1,"column":3}],"path":["none"],
              "extensions":{"code":"article-not-found"}}],
             "data":{"none":null,"some":{"title":"Article 1"}}}
            """
                .formatted(unknown));
  }

  @Test
  void requestsThatCannotBeRightAreToldSo() {
    var answer =
        Graph.answerTo(
            """
            { zero: articles(first: 0) { edges { node { id } } }
              many: articles(first: 201) { edges { node { id } } }
              id: article(id: "entity_01") { id }
              node: node(id: "nonsense") { id }
              other: node(id: "mention_00000000000000000000000001") { id }
              same: dyad(a: "KH", b: "KH") { pair }
              nowhere: dyad(a: "kh", b: "KR") { pair }
              fine: articles(first: 1) { pageInfo { hasNextPage } } }
            """,
            Map.of());

    assertThatJson(answer)
        .when(Option.IGNORING_ARRAY_ORDER)
        .inPath("errors[*].extensions.code")
        .isEqualTo(
            """
            ["invalid-request","invalid-request","malformed-id","malformed-id","node-not-found","invalid-request",
             "malformed-id"]
            """);
    assertThatJson(answer)
        .node("data")
        .isEqualTo(
            """
            {"zero":null,"many":null,"id":null,"node":null,"other":null,"same":null,"nowhere":null,
             "fine":{"pageInfo":{"hasNextPage":true}}}
            """);
  }
}
