package org.entente.articles.support;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entities-service that knows nobody, until a test says otherwise with {@link Entities}. */
public class EntitiesResource implements QuarkusTestResourceLifecycleManager {

  /** Where its feed stands at first. */
  public static final String POSITION = "e0-0";

  private @Nullable WireMockServer server;

  @Override
  public Map<String, String> start() {
    var entities = new WireMockServer(options().dynamicPort());
    entities.start();
    entities.stubFor(
        get(urlPathEqualTo("/v1/changes"))
            .atPriority(10)
            .willReturn(okJson("[]").withHeader("Next-Position", POSITION).withFixedDelay(100)));
    entities.stubFor(
        post(urlPathEqualTo("/v1/annotate"))
            .atPriority(10)
            .willReturn(
                okJson(
                    "{\"namesPosition\": \"e0-0\", \"results\": [{\"mentions\": [], \"candidates\": []}]}")));
    entities.stubFor(
        post(urlPathEqualTo("/v1/entities:batch"))
            .atPriority(10)
            .willReturn(okJson("{\"items\": []}")));
    entities.stubFor(
        post(urlPathEqualTo("/v1/quotes:batch"))
            .atPriority(10)
            .willReturn(okJson("{\"items\": [null]}")));
    server = entities;
    return Map.of("quarkus.rest-client.entities.url", entities.baseUrl());
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop();
    }
  }
}
