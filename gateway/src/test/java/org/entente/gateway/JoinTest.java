package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.testkit.Tokens;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class JoinTest {

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  @BeforeEach
  void allAnswer() {
    Services.healthy(services);
  }

  @Test
  void oneQueryJoinsWhatThreeServicesKnow() {
    var answer = Graph.answerTo(Graph.JOINED, Map.of("first", 1));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"articles":{
              "edges":[{"node":{
                "id":"%s","title":"Article 0",
                "mentions":[{"surface":"Name 0","entity":{"id":"%s","name":"Entity 0"}}],
                "records":{"edges":[{"node":{
                  "id":"%s","kind":"REPATRIATION","date":{"edtf":"2025-06","basis":"STATED"},
                  "parties":[
                    {"role":"ACTOR","entity":{"name":"Entity 1"},"population":null},
                    {"role":"SUBJECT","entity":null,"population":{"label":"93 Thai nationals"}}],
                  "figures":[{"text":"more than 10,000","value":null,"lower":10000,"upper":null}],
                  "evidence":[{"exact":"Quote 0","article":{"title":"Article 1"}}]}}]}}}],
              "pageInfo":{"endCursor":"c1","hasNextPage":true}}}}
            """
                .formatted(World.article(0), World.entity(0), World.record(0)));
  }

  @Test
  void callsAreAsManyForFiftyArticlesAsForFive() {
    var five = callsFor(5);
    var fifty = callsFor(50);

    assertThat(fifty).isEqualTo(five);
    assertThat(five)
        .containsExactlyInAnyOrder(
            "/articles/v1/articles",
            "/articles/v1/mentions:grouped",
            "/articles/v1/articles:batch",
            "/cooperation/v1/records:grouped",
            "/entities/v1/entities:batch",
            "/entities/v1/entities:batch");
  }

  private List<String> callsFor(int first) {
    services.resetRequests();
    Graph.answerTo(Graph.JOINED, Map.of("first", first));
    return services.getAllServeEvents().stream()
        .map(e -> e.getRequest().getUrl().replaceFirst("\\?.*", ""))
        .sorted()
        .toList();
  }

  @Test
  void aliasesNeverAnswerForOneAnother() {
    var answer =
        Graph.answerTo(
            """
            { articles(first: 2) { edges { node {
                rescues: records(kind: RESCUE) { edges { node { kind } } }
                raids: records(kind: RAID) { edges { node { kind } } }
                proposed: records(kind: RAID, review: PROPOSED, first: 3) { edges { node { kind } } } } } } }
            """);

    var each =
        """
        {"node":{"rescues":{"edges":[{"node":{"kind":"RESCUE"}}]},"raids":{"edges":[{"node":{"kind":"RAID"}}]},
                 "proposed":{"edges":[{"node":{"kind":"RAID"}}]}}}
        """;
    assertThatJson(answer)
        .isEqualTo("{\"data\":{\"articles\":{\"edges\":[%s,%s]}}}".formatted(each, each));
    services.verify(1, postRequestedFor(urlPathEqualTo("/cooperation/v1/records:grouped")));
  }

  @Test
  void oneCallAnswersForAllIdsOfALevel() {
    var answer =
        Graph.answerTo(
            """
            { a: article(id: "%s") { title } b: article(id: "%s") { language } again: article(id: "%s") { title } }
            """
                .formatted(World.article(1), World.article(2), World.article(1)));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"a":{"title":"Article 1"},"b":{"language":"en"},"again":{"title":"Article 1"}}}
            """);
    services.verify(
        1,
        postRequestedFor(urlPathEqualTo("/articles/v1/articles:batch"))
            .withRequestBody(matchingJsonPath("$[?(@.ids.size() == 2)]")));
  }

  @Test
  void onlyWhatIsSelectedIsFetched() {
    Graph.answerTo("{ article(id: \"%s\") { title } }".formatted(World.article(1)));

    services.verify(
        1,
        postRequestedFor(anyUrl())
            .withRequestBody(
                equalToJson(
                    "{\"ids\":[\"%s\"],\"fields\":[\"id\",\"title\"]}"
                        .formatted(World.article(1)))));
  }

  @Test
  void textOfAPageIsFetchedAtOnce() {
    var answer = Graph.answerTo("{ articles(first: 2) { edges { node { text } } } }");

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"articles":{"edges":[{"node":{"text":"Text 0."}},{"node":{"text":"Text 1."}}]}}}
            """);
    services.verify(2, anyRequestedFor(anyUrl()));
  }

  @Test
  void nodeTellsWhatItIs() {
    var answer =
        Graph.answerTo(
            """
            { a: node(id: "%s") { __typename id ... on Article { title } }
              e: node(id: "%s") { __typename id ... on Entity { name } }
              r: node(id: "%s") { __typename id ... on CooperationRecord { kind } } }
            """
                .formatted(World.article(1), World.entity(2), World.record(3)));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{
              "a":{"__typename":"Article","id":"%s","title":"Article 1"},
              "e":{"__typename":"Entity","id":"%s","name":"Entity 2"},
              "r":{"__typename":"CooperationRecord","id":"%s","kind":"REPATRIATION"}}}
            """
                .formatted(World.article(1), World.entity(2), World.record(3)));
  }

  @Test
  void entityLeadsToItsArticlesRecordsAndOffices() {
    var answer =
        Graph.answerTo(
            """
            { entity(id: "%s") { name kind
                articles(first: 1) { edges { node { title text } } }
                records(first: 1) { edges { node { review } } }
                officesAt(date: "2025-06-27") { position { title body { name } } held } } }
            """
                .formatted(World.entity(4)));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"entity":{"name":"Entity 4","kind":"PERSON",
              "articles":{"edges":[{"node":{"title":"Article 4","text":"Text 4."}}]},
              "records":{"edges":[{"node":{"review":"ACCEPTED"}}]},
              "officesAt":[{"position":{"title":"On 2025-06-27","body":{"name":"Entity 5"}},"held":"HELD"}]}}}
            """);
  }

  @Test
  void entityLeadsToWhatItIsToOthers() {
    services.resetRequests();
    var answer =
        Graph.answerTo(
            """
            { entity(id: "%s") { askedId topics
                officesAt(date: "2025-06-27") { because { rule bound } holder { name } }
                relations(type: CITIZEN_OF, direction: OUT, at: "2025-06-27", first: 3) { edges { node {
                  type direction held because { rule bound } from { id } to { name } } } pageInfo { hasNextPage } } } }
            """
                .formatted(World.entity(4)));

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"entity":{"askedId":null,"topics":null,
              "officesAt":[{"because":[{"rule":"NO_END_KNOWN","bound":null}],"holder":{"name":"Entity 4"}}],
              "relations":{"edges":[{"node":{
                "type":"CITIZEN_OF","direction":"OUT","held":"POSSIBLY",
                "because":[{"rule":"MAY_HAVE_ENDED","bound":"2025-06-27"}],
                "from":{"id":"%s"},"to":{"name":"Entity 5"}}}],"pageInfo":{"hasNextPage":false}}}}}
            """
                .formatted(World.entity(4)));
    services.verify(
        1,
        postRequestedFor(urlPathEqualTo("/entities/v1/relations:grouped"))
            .withRequestBody(matchingJsonPath("$.keys[0].first", equalTo("3")))
            .withRequestBody(matchingJsonPath("$.keys[0].filter.direction", equalTo("OUT"))));
  }

  @Test
  void officeThatWasNotHeldThatDayIsLeftOut() {
    var answer =
        Graph.answerTo(
            "{ entity(id: \"%s\") { officesAt(date: \"2025-06-27\") { id } } }"
                .formatted(World.entity(5)));

    assertThatJson(answer).isEqualTo("{\"data\":{\"entity\":{\"officesAt\":[]}}}");
  }

  @Test
  void dyadIsTheSameInWhateverOrderItsCountriesAreGiven() {
    var answer =
        Graph.answerTo(
            """
            { one: dyad(a: "KR", b: "KH") { pair first { name } records(first: 1) { edges { node { dyad } } } }
              other: dyad(a: "KH", b: "KR") { pair } }
            """);

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"one":{"pair":"KH-KR","first":{"name":"Entity 75"},
                            "records":{"edges":[{"node":{"dyad":"KH-TH"}}]}},
                     "other":{"pair":"KH-KR"}}}
            """);
  }

  @Test
  void dyadSaysHowManyRecordsThereAre() {
    var answer =
        Graph.answerTo(
            """
            { dyad(a: "KH", b: "KR") { summary { records undated absences kinds { kind stage records }
                first { date { edtf } record { id } } last { kind } } } }
            """);

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"dyad":{"summary":{"records":7,"undated":4,"absences":1,
              "kinds":[{"kind":"MEETING","stage":"HELD","records":7}],
              "first":{"date":{"edtf":"2025-06"},"record":{"id":"%s"}},"last":null}}}}
            """
                .formatted(World.record(9)));
  }

  @Test
  void filtersReachTheService() {
    Graph.answerTo(
        """
        { records(first: 2, filter: {kind: REPATRIATION, pair: "KH-TH", from: "2025-06-01", atLeast: 10000, measure: "x"}) {
            pageInfo { endCursor } } }
        """);

    services.verify(
        1,
        anyRequestedFor(urlPathEqualTo("/cooperation/v1/records"))
            .withQueryParam("kind", equalTo("REPATRIATION"))
            .withQueryParam("pair", equalTo("KH-TH"))
            .withQueryParam("from", equalTo("2025-06-01"))
            .withQueryParam("atLeast", equalTo("10000"))
            .withQueryParam("first", equalTo("2"))
            .withQueryParam("stage", absent()));
  }

  @Test
  void absentFirstTakesTheDefault() {
    Graph.answerTo("query($first: Int) { articles(first: $first) { pageInfo { endCursor } } }");
    Graph.answerTo("{ articles(first: null) { pageInfo { endCursor } } }");

    services.verify(
        2,
        anyRequestedFor(urlPathEqualTo("/articles/v1/articles"))
            .withQueryParam("first", equalTo("20")));
  }

  @Test
  void callersTokenIsPassedOn() {
    var token = Tokens.of("ana", "partner");

    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(Map.of("query", Graph.JOINED, "variables", Map.of("first", 1)))
        .post("/graphql")
        .then()
        .statusCode(200);

    services.verify(
        6, anyRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer " + token)));
  }

  @Test
  void anonymousCallersStayAnonymous() {
    Graph.answerTo(Graph.JOINED, Map.of("first", 1));

    services.verify(6, anyRequestedFor(anyUrl()).withHeader("Authorization", absent()));
  }
}
