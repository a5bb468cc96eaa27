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
      settings.put("gateway.services.%s.url".formatted(service), server.baseUrl() + "/" + service);
      settings.put("gateway.services.%s.timeout".formatted(service), PATIENCE.toString());
    }
    // Somebody has to be slower than a whole operation may be.
    settings.put("gateway.services.entities.timeout", "PT120S");
    settings.put("gateway.limits.time", "PT10S");
    settings.put("gateway.services.rest", "PT0.5S");
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
