package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.havingExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists hold, how many, and what belongs to what is in them. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class ListsTest {

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  @BeforeEach
  void allAnswer() {
    Services.healthy(services);
  }

  private void calls(int number) {
    services.verify(number, anyRequestedFor(anyUrl()));
  }

  @Test
  void aListIsCountedOnlyWhenItIsAskedHowLongItIs() {
    Graph.answerTo("{ articles(first: 2) { edges { node { id } } } }");
    calls(1);

    var counted =
        Graph.answerTo(
            "{ records(first: 1, filter: {pair: \"KH-KR\"}) { totalCount edges { node { id } } } }");

    assertThatJson(counted).inPath("data.records.totalCount").isEqualTo(93);
    services.verify(
        getRequestedFor(urlPathEqualTo("/cooperation/v1/records:facets"))
            .withQueryParam("pair", equalTo("KH-KR")));
    calls(3);
  }

  @Test
  void listsOfManyAreCountedWithOneCall() {
    var answer =
        Graph.answerTo(
            "{ entities(first: 3) { edges { node { records(kind: RAID) { totalCount } } } } }");

    assertThatJson(answer)
        .inPath("data.entities.edges[*].node.records.totalCount")
        .isEqualTo("[1, 2, 3]");
    services.verify(
        1,
        postRequestedFor(urlPathEqualTo("/cooperation/v1/records:grouped"))
            .withRequestBody(matchingJsonPath("$[?(@.totals == true)]"))
            .withRequestBody(matchingJsonPath("$.keys[2].filter.kind", equalTo("RAID"))));
    calls(3);
  }

  @Test
  void countingThatFailsLeavesTheListAsItIs() {
    services.stubFor(
        any(urlPathEqualTo("/entities/v1/entities:facets"))
            .atPriority(1)
            .willReturn(serverError()));

    var answer = Graph.answerTo("{ entities(first: 1) { totalCount edges { node { kind } } } }");

    assertThatJson(answer)
        .node("data")
        .isEqualTo(
            "{\"entities\":{\"totalCount\":null,\"edges\":[{\"node\":{\"kind\":\"PERSON\"}}]}}");
    assertThatJson(answer).inPath("errors[0].path").isEqualTo("[\"entities\",\"totalCount\"]");
  }

  @Test
  void listsAreCountedByWhatTheyCanBeNarrowedBy() {
    var answer =
        Graph.answerTo(
            """
            { articleFacets(by: [LANGUAGE, YEAR], filter: {country: "TH"}) {
                total complete facets { by more values { value label count } } }
              entityFacets(by: []) { total } }
            """);

    assertThatJson(answer)
        .node("data")
        .isEqualTo(
            """
            {"articleFacets":{"total":93,"complete":true,"facets":[
               {"by":"LANGUAGE","more":false,"values":[{"value":"A","label":null,"count":64}]},
               {"by":"YEAR","more":false,"values":[{"value":"A","label":null,"count":64}]}]},
             "entityFacets":{"total":93}}
            """);
    services.verify(
        getRequestedFor(urlPathEqualTo("/articles/v1/articles:facets"))
            .withQueryParam("by", havingExactly("LANGUAGE", "YEAR"))
            .withQueryParam("country", equalTo("TH")));
  }

  @Test
  void storiesAndPublishersAreThings() {
    var answer =
        Graph.answerTo(
            """
            { articles(first: 2) { edges { node {
                story { id size newest { title } articles(first: 1) { totalCount edges { node { title } } } }
                revisions(first: 1) { edges { node { revision length notes { code } } } } } } }
              node(id: "%s") { ... on Publisher { name articles(first: 1) { edges { node { title } } } } }
              nodes(ids: ["%s", "%s"]) { __typename id } }
            """
                .formatted(World.publisher(4), World.story(5), World.publisher(6)));

    assertThatJson(answer)
        .inPath("data.articles.edges[1].node")
        .isEqualTo(
            """
            {"story":{"id":"%s","size":2,"newest":{"title":"Article 1"},
                      "articles":{"totalCount":2,"edges":[{"node":{"title":"Article 1"}}]}},
             "revisions":{"edges":[{"node":{"revision":2,"length":93,"notes":[{"code":"date-unclear"}]}}]}}
            """
                .formatted(World.story(1)));
    assertThatJson(answer)
        .inPath("data.node")
        .isEqualTo(
            "{\"name\":\"Paper 4\",\"articles\":{\"edges\":[{\"node\":{\"title\":\"Article 4\"}}]}}");
    assertThatJson(answer)
        .inPath("data.nodes[*].__typename")
        .isEqualTo("[\"Story\", \"Publisher\"]");
    services.verify(1, postRequestedFor(urlPathEqualTo("/articles/v1/revisions:grouped")));
  }

  @Test
  void anArticleReadByItsIdTellsItsStory() {
    var answer =
        Graph.answerTo("{ article(id: \"%s\") { story { id } } }".formatted(World.article(3)));

    assertThatJson(answer).inPath("data.article.story.id").isEqualTo(World.story(3));
    services.verify(
        postRequestedFor(urlPathEqualTo("/articles/v1/articles:batch"))
            .withRequestBody(matchingJsonPath("$.fields[?(@ == 'story')]")));
  }

  @Test
  void whatBelongsToRecordsIsReadForAllOfThemAtOnce() {
    var answer =
        Graph.answerTo(
            """
            { records(first: 2) { edges { node {
                reviews { edges { node { verdict reviewer successor { id } } } }
                disputes { edges { node { name } } }
                revisions { edges { node { state changes { field before after } } } } } } } }
            """);

    assertThatJson(answer)
        .inPath("data.records.edges[0].node")
        .isEqualTo(
            """
            {"reviews":{"edges":[{"node":{"verdict":"DEPRECATE","reviewer":"ben","successor":{"id":"%s"}}}]},
             "disputes":{"edges":[{"node":{"name":"The ministry"}}]},
             "revisions":{"edges":[{"node":{"state":"PROPOSED","changes":[
               {"field":"title","before":"\\"Old\\"","after":"\\"New\\""},
               {"field":"figures[n]","before":null,"after":"{\\"value\\":93}"}]}}]}}
            """
                .formatted(World.record(1)));
    calls(5);
  }

  @Test
  void whatWaitsIsShownWithWhatItTakesToDecide() {
    services.stubFor(
        any(urlPathEqualTo("/cooperation/v1/proposals"))
            .atPriority(1)
            .withQueryParam("sort", equalTo("AGE"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"id":"%1$s","kind":"RAID","negated":false,
                       "origin":{"reader":"rules-1","articleId":"%2$s","revision":1,"confidence":0.7,
                                 "reasons":["Both are named in the clause."],"current":true},
                       "possiblySame":[{"recordId":"%3$s","because":[{"part":"DATE","detail":"They can have been on one day."}]}]}],
                     "pageInfo":{"hasNextPage":false}}
                    """
                        .formatted(World.record(1), World.article(1), World.record(2)))));

    var answer =
        Graph.answerTo(
            """
            { proposals(sort: AGE, proposedBy: "extractor") { edges { node { kind
                origin { reader confidence reasons current }
                possiblySame { record { dyad } because { part } } } } } }
            """);

    assertThatJson(answer)
        .inPath("data.proposals.edges[0].node")
        .isEqualTo(
            """
            {"kind":"RAID",
             "origin":{"reader":"rules-1","confidence":0.7,"reasons":["Both are named in the clause."],"current":true},
             "possiblySame":[{"record":{"dyad":"KH-TH"},"because":[{"part":"DATE"}]}]}
            """);
  }

  @Test
  void entitiesAreListedByNameWhereThatIsAsked() {
    Graph.answerTo("{ entities(first: 2, sort: NAME) { edges { node { name } } } }");

    services.verify(
        getRequestedFor(urlPathEqualTo("/entities/v1/entities"))
            .withQueryParam("sort", equalTo("NAME"))
            .withQueryParam("first", equalTo("2")));
  }

  @Test
  void changesAreFetchedOnlyWhereTheyAreSelected() {
    Graph.answerTo(
        "{ records(first: 1) { edges { node { revisions { edges { node { state } } } } } } }");

    services.verify(
        postRequestedFor(urlPathEqualTo("/cooperation/v1/revisions:grouped"))
            .withRequestBody(matchingJsonPath("$[?(!(@.fields))]")));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 201, 1_000_000})
  void howMuchOfAListIsReadIsBounded(int first) {
    var answer =
        Graph.answerTo(
            "{ articles(first: 1) { edges { node { title records(first: %d) { edges { node { id } } } } } } }"
                .formatted(first));

    assertThatJson(answer)
        .inPath("data.articles.edges[0].node")
        .isEqualTo("{\"title\":\"Article 0\",\"records\":null}");
    assertThatJson(answer).inPath("errors[0].extensions.code").isEqualTo("invalid-request");
  }
}
