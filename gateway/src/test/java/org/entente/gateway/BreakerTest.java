package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that fails again and again is left alone until it had time to recover. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class BreakerTest {

  private static final String ASK = "{ dyad(a: \"KH\", b: \"KR\") { summary { records } } }";
  private static final int MANY = 200;

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  private static Stream<ResponseDefinitionBuilder> failures() {
    return Stream.of(
        aResponse().withStatus(503),
        okJson("[\"nonsense\"]"),
        aResponse().withFault(Fault.EMPTY_RESPONSE));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failingServiceIsLeftAloneAndTriedAgain(ResponseDefinitionBuilder failure) {
    Services.healthy(services);
    services.stubFor(any(urlMatching("/cooperation/.*")).atPriority(1).willReturn(failure));

    for (int i = 0; i < MANY; i++) {
      assertThat(Graph.answerTo(ASK)).contains("cooperation-unavailable");
    }

    var asked = services.findAll(anyRequestedFor(urlMatching("/cooperation/.*"))).size();
    assertThat(asked).isBetween(10, MANY / 2);
    assertThat(Graph.answerTo("{ entity(id: \"KH\") { name } }")).contains("Entity 75");
    Services.healthy(services);
    await().until(() -> Graph.answerTo(ASK).contains("\"records\":7"));
  }
}
