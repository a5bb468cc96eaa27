package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.testkit.DocumentedQuery;
import org.entente.testkit.TokensResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of the documentation ask the services as often as it says. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(TokensResource.class)
class DocumentedQueriesTest {

  @SuppressWarnings("NullAway.Init") // injected by Services
  WireMockServer services;

  static List<DocumentedQuery> documented() throws IOException {
    return DocumentedQuery.in(Path.of("..", "docs", "graph.md"));
  }

  @ParameterizedTest
  @MethodSource("documented")
  void servicesAreAskedAsOftenAsItSays(DocumentedQuery asked) throws IOException {
    Services.healthy(services);

    var variables =
        new ObjectMapper()
            .readValue(asked.variables(), new TypeReference<Map<String, Object>>() {});
    var answer = Graph.answerTo(asked.query(), variables);

    assertThatJson(answer).node("errors").isAbsent();
    services.verify(asked.calls(), anyRequestedFor(anyUrl()));
  }
}
