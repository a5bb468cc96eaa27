package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.entente.testkit.Tokens;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GraphQL over HTTP, beside what the audits of its specification look at. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class GraphHttpTest {

  private static final String TITLES = "{ articles(first: 1) { edges { node { title } } } }";

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  @BeforeEach
  void allAnswer() {
    Services.healthy(services);
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, Object> hash(String hash) {
    return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
  }

  @Test
  void answerToAGetIsNotSentAgainWhileItIsTheSame() {
    var first = given().queryParam("query", TITLES).get("/graphql").then().statusCode(200);
    var tag = first.header("Cache-Control", "no-cache").extract().header("ETag");

    var again =
        given()
            .queryParam("query", TITLES)
            .header("If-None-Match", tag)
            .get("/graphql")
            .then()
            .statusCode(304)
            .extract()
            .asString();

    assertThat(again).isEmpty();
  }

  @Test
  void thePageToTryQueriesOnHoldsTheDocumentedOnes() throws IOException {
    given()
        .redirects()
        .follow(false)
        .get("/graphiql")
        .then()
        .statusCode(301)
        .header("Location", "/graphiql/");
    given()
        .get("/graphiql/")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("../q/graphql-ui/graphiql.min.js"));
    given().get("/q/graphql-ui/graphiql.min.js").then().statusCode(200);

    assertThat(given().get("/graphiql/graph.md").asString())
        .isEqualTo(Files.readString(Path.of("../docs/graph.md")));
    for (var script : List.of("page.js", "queries.js")) {
      given().get("/graphiql/" + script).then().statusCode(200).contentType("text/javascript");
    }
    given().get("/graphiql/other.js").then().statusCode(404);
  }

  @Test
  void answerInWhichSomethingIsMissingIsKeptByNobody() {
    services.stubFor(
        any(urlMatching("/cooperation/.*")).atPriority(1).willReturn(aResponse().withStatus(503)));

    given()
        .queryParam("query", "{ records(first: 1) { edges { node { id } } } }")
        .get("/graphql")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("ETag", nullValue());
  }

  @Test
  void oneOfSeveralTagsIsEnough() {
    var tag = given().queryParam("query", TITLES).get("/graphql").then().extract().header("ETag");

    given()
        .queryParam("query", TITLES)
        .header("If-None-Match", "\"other\", W/" + tag)
        .get("/graphql")
        .then()
        .statusCode(304);
  }

  @Test
  void pagesOfNamedOriginsMayAsk() {
    given()
        .header("Origin", "https://app.example")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type,authorization")
        .options("/graphql")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://app.example");
    given()
        .header("Origin", "https://other.example")
        .header("Access-Control-Request-Method", "POST")
        .options("/graphql")
        .then()
        .statusCode(403);
  }

  @Test
  void answerForSomebodyIsKeptByNobodyElse() {
    given()
        .auth()
        .oauth2(Tokens.of("ana", "partner"))
        .queryParam("query", TITLES)
        .get("/graphql")
        .then()
        .statusCode(200)
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Accept, Authorization");
  }

  @Test
  void queryIsKnownByItsHashOnceItWasSent() throws NoSuchAlgorithmException {
    var query = TITLES + " # " + System.nanoTime();
    var unknown = Map.of("extensions", hash(sha256(query)));

    given()
        .contentType("application/json")
        .body(unknown)
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors[0].message", equalTo("PersistedQueryNotFound"))
        .body("errors[0].extensions.code", equalTo("persisted-query-not-found"));
    given()
        .contentType("application/json")
        .body(Map.of("query", query, "extensions", hash(sha256(query))))
        .post("/graphql")
        .then()
        .body("data.articles.edges[0].node.title", equalTo("Article 0"));
    given()
        .queryParam(
            "extensions",
            "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(sha256(query)))
        .get("/graphql")
        .then()
        .body("data.articles.edges[0].node.title", equalTo("Article 0"));
  }

  @Test
  void queryUnderTheHashOfAnotherIsRefused() throws NoSuchAlgorithmException {
    given()
        .contentType("application/json")
        .body(Map.of("query", "{ __typename }", "extensions", hash(sha256(TITLES))))
        .post("/graphql")
        .then()
        .statusCode(400)
        .body(
            "errors[0].extensions.errors[0].field",
            equalTo("extensions.persistedQuery.sha256Hash"));
  }

  @Test
  void nothingIsChangedByGet() {
    given()
        .queryParam("query", "mutation { withdrawJudgement(id: \"x\", reason: \"y\") { id } }")
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "POST")
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/mutation-over-get"));
  }

  @Test
  void whatABrowserSendsWithoutAskingIsNotRead() {
    given()
        .contentType("text/plain")
        .body("{\"query\":\"{ __typename }\"}")
        .post("/graphql")
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/body-not-readable"));
  }

  @Test
  void whatNobodyOffersIsNotAnswered() {
    given()
        .contentType("application/json")
        .accept("text/html")
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(406);
    given().delete("/graphql").then().statusCode(405).header("Allow", "GET, POST");
  }

  @Test
  void newerMediaTypeTellsFailureByItsStatus() {
    given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", "{ articles(first: 1) { nothing } }"))
        .post("/graphql")
        .then()
        .statusCode(400)
        .contentType(startsWith("application/graphql-response+json"))
        .body("errors[0].extensions.code", equalTo("invalid-query"));
    given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(
            Map.of(
                "query",
                "query($n: Int) { articles(first: $n) { __typename } }",
                "variables",
                Map.of("n", "many")))
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("invalid-variables"));
  }

  @Test
  void fragmentsInCirclesAndWhiteSpaceWithoutEndAreRefused() {
    assertThatJson(
            Graph.answerTo(
                "{ articles { edges { node { ...A } } } } fragment A on Article { ...B } fragment B on Article { ...A }"))
        .inPath("errors[0].extensions.code")
        .isEqualTo("invalid-query");
    given()
        .contentType("application/json")
        .body("{\"query\":\"" + " ".repeat(250_000) + "{ __typename }\"}")
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors[0].extensions.code", equalTo("query-too-long"));
  }

  @Test
  void typeNamesAndConditionsAreAnswered() {
    var answer =
        Graph.answerTo(
            """
            query($yes: Boolean!, $no: Boolean!) {
              __typename
              articles(first: 1) { edges { node { ...Named @include(if: $yes) language @skip(if: $yes) ... @include(if: $no) { url } title @include(if: $no) } } }
              __type(name: "Article") { kind }
            }
            fragment Named on Article { __typename title }
            """,
            Map.of("yes", true, "no", false));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"__typename":"Query",
              "articles":{"edges":[{"node":{"__typename":"Article","title":"Article 0"}}]},
              "__type":{"kind":"OBJECT"}}}
            """);
  }

  @Test
  void fiftyAliasesWithArgumentsOfTheirOwnAreAnsweredByOneCall() {
    var aliases = new StringBuilder("{ articles(first: 2) { edges { node {");
    for (int i = 0; i < 50; i++) {
      var kind = i % 2 == 0 ? "RESCUE" : "RAID";
      aliases.append(
          " a%d: records(kind: %s, first: %d) { edges { node { kind } } }"
              .formatted(i, kind, i + 1));
    }

    var answer = Graph.answerTo(aliases + " } } } }");

    for (int i = 0; i < 50; i++) {
      assertThatJson(answer)
          .node("data.articles.edges[1].node.a%d.edges[0].node.kind".formatted(i))
          .isEqualTo(i % 2 == 0 ? "RESCUE" : "RAID");
    }
    assertThat(services.getAllServeEvents()).hasSize(2);
  }
}
