package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The two services that cooperation calls, each with a little world of its own: {@link Press} and
 * {@link WhoIsWho}.
 */
public class Upstreams implements QuarkusTestResourceLifecycleManager {

  /** Articles that name both of two countries: three of February 2025, whichever they are. */
  static final String COUNTS = "/v1/articles:counts";

  private final WireMockServer server =
      new WireMockServer(wireMockConfig().dynamicPort().extensions(new Press(), new WhoIsWho()));

  @Override
  public Map<String, String> start() {
    server.start();
    server.stubFor(answered(Press.PATH, Press.NAME));
    server.stubFor(answered(WhoIsWho.PATH, WhoIsWho.NAME));
    server.stubFor(
        get(urlPathMatching("/v1/articles/[^/]+(/mentions)?"))
            .atPriority(5)
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withTransformers(Press.NAME)));
    server.stubFor(
        post(urlPathEqualTo(COUNTS))
            .atPriority(5)
            .willReturn(
                okJson(
                    "{\"results\": [{\"periods\": [{\"period\": \"2025-02\", \"articles\": 3}], \"spread\": 1, \"undated\": 2}]}")));
    server.stubFor(
        get(urlPathEqualTo("/v1/changes"))
            .atPriority(5)
            .willReturn(okJson("[]").withHeader("Next-Position", "a0-0").withFixedDelay(100)));
    return Map.of(
        "quarkus.rest-client.articles.url", server.baseUrl(),
        "cooperation.reading.patience", "PT1S",
        "quarkus.rest-client.entities.url", server.baseUrl());
  }

  /** To have them answer otherwise, and to see what they were asked. */
  static WireMock client() {
    var url =
        URI.create(
            ConfigProvider.getConfig().getValue("quarkus.rest-client.articles.url", String.class));
    return new WireMock(url.getHost(), url.getPort());
  }

  private static MappingBuilder answered(String path, String by) {
    return post(urlPathEqualTo(path))
        .atPriority(5)
        .willReturn(
            aResponse().withHeader("Content-Type", "application/json").withTransformers(by));
  }

  @Override
  public void stop() {
    server.stop();
  }
}
