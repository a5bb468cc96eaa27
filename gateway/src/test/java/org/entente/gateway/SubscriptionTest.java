package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.testkit.Tokens;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients hear over a web socket, as graphql-transport-ws. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class SubscriptionTest {

  private static final String TOKEN = Tokens.of("ana", "partner");
  private static final String CHANGES =
      "subscription { changes(of: COOPERATION, after: \\\"e-1\\\") { type position node { ... on CooperationRecord { kind } } } }";

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  @BeforeEach
  void allAnswer() {
    Services.healthy(services);
  }

  private void changes(String after, String events, String next) {
    services.stubFor(
        any(urlPathEqualTo("/cooperation/v1/changes"))
            .atPriority(1)
            .withQueryParam("after", equalTo(after))
            .willReturn(okJson("[%s]".formatted(events)).withHeader("Next-Position", next)));
  }

  private static String event(int n, String type) {
    return """
    {"specversion":"1.0","id":"%d","source":"/cooperation-service","type":"org.entente.%s","subject":"%s",
     "time":"2026-11-28T10:00:00Z","entityversion":2,"position":"e-%d"}
    """
        .formatted(n, type, World.record(n), n);
  }

  private static String subscribe(String id, String query) {
    return "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"%s\"}}"
        .formatted(id, query);
  }

  @Test
  void changesAreToldWithWhatTheyChangedAndGoOnWhereTheyWere() {
    changes("e-1", event(2, "record.proposed") + "," + event(3, "record.accepted"), "e-3");
    changes("e-3", event(4, "record.changed"), "e-4");
    changes("e-4", "", "e-4");

    try (var socket = Socket.open()) {
      socket.initialised("{\"Authorization\":\"Bearer %s\"}".formatted(TOKEN));
      socket.say(subscribe("1", CHANGES));

      for (int n = 2; n <= 4; n++) {
        assertThatJson(socket.hear())
            .inPath("payload.data.changes")
            .isEqualTo(
                "{\"type\":\"${json-unit.any-string}\",\"position\":\"e-%d\",\"node\":{\"kind\":\"REPATRIATION\"}}"
                    .formatted(n));
      }
      changes("e-4", event(5, "record.changed"), "e-5");
      changes("e-5", "", "e-5");
      assertThatJson(socket.hear()).inPath("payload.data.changes.position").isEqualTo("e-5");
      socket.say("{\"id\":\"1\",\"type\":\"complete\"}");
    }
    services.verify(
        getRequestedFor(urlPathEqualTo("/cooperation/v1/changes"))
            .withQueryParam("after", equalTo("e-3"))
            .withHeader("Authorization", equalTo("Bearer " + TOKEN)));
  }

  @Test
  void tokenThatExpiresEndsTheSubscriptionAndNotTheConnection() {
    changes("e-1", event(2, "record.proposed"), "e-2");
    services.stubFor(
        any(urlPathEqualTo("/cooperation/v1/changes"))
            .atPriority(1)
            .withQueryParam("after", equalTo("e-2"))
            .willReturn(
                aResponse()
                    .withStatus(401)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        "{\"type\":\"/problems/unauthenticated\",\"detail\":\"The token has expired.\"}")));

    try (var socket = Socket.open()) {
      socket.initialised("{}");
      socket.say(subscribe("1", CHANGES));

      assertThatJson(socket.hear()).node("type").isEqualTo("next");
      assertThatJson(socket.hear())
          .isEqualTo(
              """
              {"id":"1","type":"error","payload":[{"message":"The token has expired.","locations":[{"line":1,"column":16}],
                "path":["changes"],"extensions":{"code":"unauthenticated"}}]}
              """);
      socket.say(subscribe("2", "{ __typename }"));
      assertThatJson(socket.hear()).inPath("payload.data.__typename").isEqualTo("Query");
      assertThatJson(socket.hear()).isEqualTo("{\"id\":\"2\",\"type\":\"complete\"}");
    }
  }

  @Test
  void nothingIsFetchedForAClientThatDoesNotRead() {
    var many =
        IntStream.range(0, 100)
            .mapToObj(n -> event(n, "record.changed"))
            .collect(Collectors.joining(","));
    changes("e-1", many, "e-1");
    var muchOfEach =
        "subscription { changes(of: COOPERATION, after: \\\"e-1\\\") { %s } }"
            .formatted(
                IntStream.range(0, 60)
                    .mapToObj("aNameThatIsLongEnoughToFillWhatIsOnItsWay%d:subject"::formatted)
                    .collect(Collectors.joining(" ")));

    try (var socket = Socket.open()) {
      socket.initialised("{}");
      socket.readOneByOne();
      socket.say(subscribe("1", muchOfEach));
      socket.say(subscribe("2", muchOfEach));

      await()
          .atMost(Duration.ofSeconds(60))
          .until(this::calls, new StaysTheSame(Duration.ofSeconds(2)));
      var before = calls();
      while (calls() < before + 10) {
        heard(socket, 100);
      }
      assertThat(heard(socket, 1000)).as("Both go on").hasSize(2);
    }
  }

  /** Whose answers the next ones are. */
  private static Set<String> heard(Socket socket, int answers) {
    var ids = new HashSet<String>();
    for (int i = 0; i < answers; i++) {
      ids.add(socket.hear().substring(0, "{'id':'1'".length()));
    }
    return ids;
  }

  private int calls() {
    return services.findAll(getRequestedFor(urlPathEqualTo("/cooperation/v1/changes"))).size();
  }

  @Test
  void anUpgradedRequestIsNotUnderWay() {
    var before = Upgrades.answered();

    try (var socket = Socket.open()) {
      socket.initialised("{}");

      assertThat(Upgrades.answered()).isEqualTo(before + 1);
    }
  }

  @Test
  void queryThatIsNotValidEndsItsOperationOnly() {
    try (var socket = Socket.open()) {
      socket.initialised("{}");
      socket.say(subscribe("1", "{ nothing }"));

      assertThatJson(socket.hear()).inPath("payload[0].extensions.code").isEqualTo("invalid-query");
      socket.say("{\"type\":\"ping\"}");
      assertThatJson(socket.hear()).isEqualTo("{\"type\":\"pong\"}");
    }
  }

  @Test
  void subscriptionOfNothingIsRefused() {
    try (var socket = Socket.open()) {
      socket.initialised("{}");
      socket.say(
          subscribe(
              "1",
              "subscription($no: Boolean = false) { changes(of: COOPERATION) @include(if: $no) { id } }"));

      assertThatJson(socket.hear()).node("type").isEqualTo("error");
      socket.say("{\"type\":\"ping\"}");
      assertThatJson(socket.hear()).isEqualTo("{\"type\":\"pong\"}");
    }
  }

  @Test
  void otherProtocolsAreNotSpoken() {
    try (var socket = Socket.speaking("graphql-ws")) {
      assertThat(socket.closed()).isEqualTo(4406);
    }
  }

  @Test
  void moreOperationsThanOneConnectionMayHaveAreRefused() {
    changes("e-1", "", "e-1");

    try (var socket = Socket.open()) {
      socket.initialised("{}");
      for (int i = 0; i < 21; i++) {
        socket.say(subscribe("s" + i, CHANGES));
      }

      assertThatJson(socket.hear())
          .isEqualTo(
              """
              {"id":"s20","type":"error","payload":[{"message":"A connection may have at most 20 operations under way.",
                "extensions":{"code":"too-many-operations"}}]}
              """);
    }
  }

  @Test
  void whoeverBreaksTheProtocolIsClosedAsItSays() {
    try (var socket = Socket.open()) {
      socket.say(subscribe("1", "{ __typename }"));
      assertThat(socket.closed()).isEqualTo(4401);
    }
    try (var socket = Socket.open()) {
      socket.initialised("{}");
      socket.say("{\"type\":\"connection_init\"}");
      assertThat(socket.closed()).isEqualTo(4429);
    }
    try (var socket = Socket.open()) {
      socket.say("nonsense");
      assertThat(socket.closed()).isEqualTo(4400);
    }
    try (var socket = Socket.open()) {
      changes("e-1", "", "e-1");
      socket.initialised("{}");
      socket.say(subscribe("1", CHANGES));
      socket.say(subscribe("1", CHANGES));
      assertThat(socket.closed()).isEqualTo(4409);
    }
  }
}
