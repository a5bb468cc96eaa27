package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.testkit.Tokens;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a single request may cost. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class LimitsTest {

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  @BeforeEach
  void allAnswer() {
    Services.healthy(services);
  }

  private void nobodyWasAsked() {
    services.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void forgedTokenIsRefused() {
    var body =
        given()
            .auth()
            .oauth2(Tokens.forged("mallory", "admin"))
            .contentType("application/json")
            .body(Map.of("query", Graph.JOINED))
            .post("/graphql")
            .then()
            .statusCode(401)
            .contentType("application/problem+json")
            .extract()
            .asString();

    assertThatJson(body).node("type").isEqualTo("/problems/unauthenticated");
    nobodyWasAsked();
  }

  @Test
  void largeBodyIsRefusedWithTheLimit() {
    var body =
        given()
            .contentType("application/json")
            .body("{\"query\":\"" + " ".repeat(6_000_000) + "\"}")
            .post("/graphql")
            .then()
            .statusCode(413)
            .contentType("application/problem+json")
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {"type":"/problems/body-too-large","title":"Body too large","status":413,
             "detail":"The body is larger than the 262144 bytes that are taken here."}
            """);
  }

  @Test
  void deepQueryIsRefused() {
    var deep = "{ id records(first: 1) { edges { node { parties { entity %s } } } } }";

    var answer =
        Graph.answerTo(
            "{ entity(id: \"KH\") %s }"
                .formatted(deep.formatted(deep.formatted(deep.formatted("{ id }")))));

    assertThatJson(answer).inPath("errors[*].extensions.code").isEqualTo("[\"query-too-deep\"]");
    nobodyWasAsked();
  }

  @Test
  void queryThatMultipliesIsRefusedWithTheEstimateAndTheLimit() {
    var answer =
        Graph.answerTo(
            """
            query($n: Int) { articles(first: $n) { edges { node { records(first: 200) { edges { node { ...Who } } } } } } }
            fragment Who on CooperationRecord { parties { entity { articles(first: 200) { edges { node { title } } } } } }
            """,
            Map.of("n", 200));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"errors":[{"message":"This query asks for about 128,440,600 values, and at most 200,000 are answered at once; ask for shorter lists or for less of each thing.",
                        "locations":[{"line":1,"column":1}],
                        "extensions":{"code":"query-too-costly"}}]}
            """);
    nobodyWasAsked();
  }

  @Test
  void designsQueryAndAWholePageWithMentionsAreAnswered() {
    var joined = Graph.answerTo(Graph.JOINED, Map.of("first", 50));
    var page =
        Graph.answerTo(
            """
            { articles(first: 200) { edges { node { id title published { edtf } publisher { name }
                mentions { start end surface type entity { id name kind } } } } pageInfo { endCursor } } }
            """);

    assertThatJson(joined).node("errors").isAbsent();
    assertThatJson(page).node("errors").isAbsent();
  }

  @Test
  void answerThatGrowsBeyondItsEstimateIsEnded() {
    services.stubFor(
        post(urlPathEqualTo("/articles/v1/articles:batch"))
            .atPriority(1)
            .willReturn(
                okJson(
                    "{\"items\":[{\"id\":\"%s\",\"text\":\"%s\"}]}"
                        .formatted(World.article(1), "x".repeat(1_000_000)))));
    var aliases = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      aliases.append(" t").append(i).append(": text");
    }

    var answer =
        Graph.answerTo("{ article(id: \"%s\") { %s } }".formatted(World.article(1), aliases));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"errors":[{"message":"The answer has grown to more than 400,000 values and was given up; ask for less at once.",
                        "locations":[{"line":1,"column":1}],
                        "extensions":{"code":"answer-too-large"}}]}
            """);
  }

  @Test
  void operationThatTakesTooLongIsEnded() {
    services.stubFor(
        any(urlMatching("/entities/.*"))
            .atPriority(1)
            .willReturn(okJson("{}").withFixedDelay(30_000)));

    var answer =
        Graph.answerTo(
            "{ entity(id: \"KH\") { name } articles(first: 1) { edges { node { id } } } }");

    assertThatJson(answer)
        .isEqualTo(
            """
            {"errors":[{"message":"The query was not answered within 10 seconds and was ended; ask for less at once.",
                        "locations":[{"line":1,"column":1}],
                        "extensions":{"code":"query-took-too-long"}}]}
            """);
  }

  @Test
  void tenThousandAliasesAreRefused() {
    var aliases = new StringBuilder("{");
    for (int i = 0; i < 10_000; i++) {
      aliases.append(" a").append(i).append(":__typename");
    }

    var answer = Graph.answerTo(aliases + "}");

    assertThatJson(answer).inPath("errors[*].extensions.code").isEqualTo("[\"query-too-long\"]");
    nobodyWasAsked();
  }

  @Test
  void moreAliasesOrDirectivesThanAreTakenAreRefused() {
    var aliases = new StringBuilder("{");
    var directives = new StringBuilder("{ articles {");
    for (int i = 0; i < 201; i++) {
      aliases.append(" a").append(i).append(":__typename");
      directives.append(" __typename @skip(if: false)");
    }

    assertThatJson(Graph.answerTo(aliases + "}"))
        .inPath("errors[*].extensions.code")
        .isEqualTo("[\"too-many-aliases\"]");
    assertThatJson(Graph.answerTo(directives + "} }"))
        .inPath("errors[*].extensions.code")
        .isEqualTo("[\"too-many-directives\"]");
    nobodyWasAsked();
  }

  @Test
  void emptyAndMalformedBodiesAreRefused() {
    given().contentType("application/json").post("/graphql").then().statusCode(400);

    given()
        .contentType("application/json")
        .body("{\"query\":")
        .post("/graphql")
        .then()
        .statusCode(400)
        .contentType(startsWith("application/json"))
        .body("errors[0].extensions.code", equalTo("invalid-request"));
    nobodyWasAsked();
  }

  @Test
  void queryPageIsThere() {
    given()
        .redirects()
        .follow(true)
        .get("/q/graphql-ui/")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"));
  }
}
