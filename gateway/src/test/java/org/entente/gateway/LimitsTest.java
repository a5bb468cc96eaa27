package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.testkit.Tokens;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused before any service is asked. */
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
    var deep = "{ id records { edges { node { parties { entity %s } } } } }";

    var answer =
        Graph.answerTo(
            "{ entity(id: \"KH\") %s }"
                .formatted(deep.formatted(deep.formatted(deep.formatted("{ id }")))));

    assertThat(answer).contains("maximum query depth exceeded");
    nobodyWasAsked();
  }

  @Test
  void tenThousandAliasesAreRefused() {
    var aliases = new StringBuilder("{");
    for (int i = 0; i < 10_000; i++) {
      aliases.append(" a").append(i).append(":__typename");
    }

    var answer = Graph.answerTo(aliases + "}");

    assertThatJson(answer).node("errors").isArray().hasSize(1);
    nobodyWasAsked();
  }

  @Test
  void queriesAreNotTakenByGet() {
    given().queryParam("query", "{__typename}").get("/graphql").then().statusCode(405);
  }

  @Test
  void emptyAndMalformedBodiesAreRefused() {
    given().contentType("application/json").post("/graphql").then().statusCode(400);

    given()
        .contentType("application/json")
        .body("{\"query\":")
        .post("/graphql")
        .then()
        .statusCode(200)
        .contentType(startsWith("application/graphql-response+json"));
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
