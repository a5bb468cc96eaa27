package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three services behind the gateway, as they would answer about {@link World}. */
public class Services implements QuarkusTestResourceLifecycleManager {

  /** Longer than in production, since a busy machine must not make a test fail. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private final WireMockServer server =
      new WireMockServer(wireMockConfig().dynamicPort().extensions(new World()));

  @Override
  public Map<String, String> start() {
    server.start();
    healthy(server);
    var settings = new HashMap<String, String>();
    for (var service : List.of("articles", "entities", "cooperation")) {
      settings.put(
          "quarkus.rest-client.%s.url".formatted(service), server.baseUrl() + "/" + service);
      settings.put(
          "quarkus.rest-client.%s.read-timeout".formatted(service),
          Long.toString(PATIENCE.toMillis()));
    }
    // Somebody has to be slower than a whole operation may be.
    settings.put("quarkus.rest-client.entities.read-timeout", "120000");
    settings.put("gateway.limits.time", "PT10S");
    return settings;
  }

  static void healthy(WireMockServer server) {
    server.resetAll();
    server.stubFor(
        any(anyUrl()).atPriority(9).willReturn(aResponse().withTransformers(World.NAME)));
  }

  @Override
  public void inject(TestInjector tests) {
    tests.injectIntoFields(server, new TestInjector.MatchesType(WireMockServer.class));
  }

  @Override
  public void stop() {
    server.stop();
  }
}
