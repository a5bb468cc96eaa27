package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
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

/** What is changed through the graph; the services decide. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class WritesTest {

  private static final String ANA = Tokens.of("ana", "curator");

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  @BeforeEach
  void allAnswer() {
    Services.healthy(services);
  }

  private static String write(String mutation, Map<String, Object> variables) {
    return given()
        .auth()
        .oauth2(ANA)
        .header("Idempotency-Key", "k-1")
        .contentType("application/json")
        .body(Map.of("query", mutation, "variables", variables))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void proposalTravelsAsItWasWrittenWithTheCallersTokenAndKey() {
    services.stubFor(
        post(urlPathEqualTo("/cooperation/v1/records"))
            .willReturn(
                aResponse()
                    .withStatus(201)
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        "{\"id\":\"%s\",\"review\":\"PROPOSED\"}".formatted(World.record(1)))));

    var answer =
        write(
            "mutation($record: RecordInput!) { proposeRecord(record: $record) { id review } }",
            Map.of(
                "record",
                Map.of(
                    "kind", "MEETING",
                    "date", Map.of("edtf", "2025-06", "basis", "STATED"),
                    "parties", List.of(Map.of("key", "a", "role", "HOST", "entityId", "KH")),
                    "figures",
                        List.of(
                            Map.of(
                                "key",
                                "n",
                                "measure",
                                "participants",
                                "lower",
                                1000.5,
                                "qualifier",
                                "MORE_THAN")))));

    assertThatJson(answer)
        .isEqualTo(
            "{\"data\":{\"proposeRecord\":{\"id\":\"%s\",\"review\":\"PROPOSED\"}}}"
                .formatted(World.record(1)));
    services.verify(
        postRequestedFor(urlPathEqualTo("/cooperation/v1/records"))
            .withHeader("Authorization", equalTo("Bearer " + ANA))
            .withHeader("Idempotency-Key", equalTo("k-1"))
            .withRequestBody(
                equalToJson(
                    """
                    {"kind":"MEETING","date":{"edtf":"2025-06","basis":"STATED"},
                     "parties":[{"key":"a","role":"HOST","entityId":"KH"}],
                     "figures":[{"key":"n","measure":"participants","lower":1000.5,"qualifier":"MORE_THAN"}]}
                    """)));
  }

  @Test
  void manyProposalsAreDecidedOnAndEachTellsWhatBecameOfIt() {
    services.stubFor(
        post(urlPathEqualTo("/cooperation/v1/proposals:decide"))
            .willReturn(
                okJson(
                    """
                    {"results":[{"recordId":"%1$s","status":200,"review":"ACCEPTED","version":2},
                      {"recordId":"%2$s","status":412,"problem":{"type":"/problems/stale-version","title":"Stale version",
                       "status":412,"detail":"It is version 3 by now.","errors":[{"field":"version","detail":"Read it again."}]}}]}
                    """
                        .formatted(World.record(1), World.record(2)))));

    var answer =
        write(
            """
            mutation($d: [ProposalDecisionInput!]!) { decideProposals(decisions: $d) {
              recordId review version problem { code detail errors { field } } } }
            """,
            Map.of(
                "d",
                List.of(
                    Map.of("recordId", World.record(1), "version", 1, "verdict", "ACCEPT"),
                    Map.of(
                        "recordId",
                        World.record(2),
                        "version",
                        1,
                        "verdict",
                        "REJECT",
                        "comment",
                        "No."))));

    assertThatJson(answer)
        .inPath("data.decideProposals")
        .isEqualTo(
            """
            [{"recordId":"%s","review":"ACCEPTED","version":2,"problem":null},
             {"recordId":"%s","review":null,"version":null,
              "problem":{"code":"stale-version","detail":"It is version 3 by now.","errors":[{"field":"version"}]}}]
            """
                .formatted(World.record(1), World.record(2)));
    services.verify(
        postRequestedFor(urlPathEqualTo("/cooperation/v1/proposals:decide"))
            .withHeader("Authorization", equalTo("Bearer " + ANA))
            .withRequestBody(
                equalToJson(
                    """
                    {"decisions":[{"recordId":"%s","version":1,"verdict":"ACCEPT"},
                                  {"recordId":"%s","version":1,"verdict":"REJECT","comment":"No."}]}
                    """
                        .formatted(World.record(1), World.record(2)))));
  }

  @Test
  void reviewNamesTheVersionThatWasSeen() {
    services.stubFor(
        post(urlPathEqualTo("/cooperation/v1/records/%s/reviews".formatted(World.record(1))))
            .willReturn(okJson("{\"id\":\"%s\",\"version\":4}".formatted(World.record(1)))));

    write(
        "mutation($id: ID!) { reviewRecord(id: $id, version: 3, verdict: ACCEPT) { version } }",
        Map.of("id", World.record(1)));

    services.verify(
        postRequestedFor(
                urlPathEqualTo("/cooperation/v1/records/%s/reviews".formatted(World.record(1))))
            .withHeader("If-Match", equalTo("\"3\""))
            .withRequestBody(equalToJson("{\"verdict\":\"ACCEPT\"}")));
  }

  @Test
  void refusalComesBackUnderItsOwnNameWithTheFieldAtFault() {
    services.stubFor(
        put(urlPathEqualTo("/articles/v1/mentions/mention_00000000000000000000000001/verdict"))
            .willReturn(
                aResponse()
                    .withStatus(412)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"type":"/problems/stale-version","status":412,"detail":"It has changed.",
                         "errors":[{"field":"If-Match","detail":"Read it again."}]}
                        """)));

    var answer =
        write(
            """
            mutation { judgeMention(id: "mention_00000000000000000000000001", version: 2, verdict: {kind: CONFIRMED}) { id } }
            """,
            Map.of());

    assertThatJson(answer)
        .isEqualTo(
            """
            {"data":{"judgeMention":null},
             "errors":[{"message":"It has changed.","locations":[{"line":1,"column":12}],"path":["judgeMention"],
               "extensions":{"code":"stale-version","errors":[{"field":"If-Match","detail":"Read it again."}]}}]}
            """);
    services.verify(
        putRequestedFor(
                urlPathEqualTo("/articles/v1/mentions/mention_00000000000000000000000001/verdict"))
            .withHeader("If-Match", equalTo("\"2\"")));
  }

  @Test
  void mutationsOfOneRequestComeOneAfterTheOther() {
    services.stubFor(
        post(urlPathEqualTo("/entities/v1/judgements"))
            .willReturn(okJson("{\"id\":\"judgement_1\"}").withFixedDelay(300)));

    write(
        """
        mutation { a: judgeIdentity(judgement: {left: "x", right: "y", verdict: POSITIVE, reason: "first"}) { id }
                   b: judgeIdentity(judgement: {left: "x", right: "y", verdict: NEGATIVE, reason: "second"}) { id } }
        """,
        Map.of());

    var asked = services.findAll(postRequestedFor(urlPathEqualTo("/entities/v1/judgements")));
    var between = asked.get(1).getLoggedDate().getTime() - asked.get(0).getLoggedDate().getTime();
    assertThat(asked.get(0).getBodyAsString()).contains("first");
    assertThat(between).isGreaterThanOrEqualTo(290);
  }
}
