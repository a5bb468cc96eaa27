package org.entente.articles.support;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.entente.platform.id.TypeId;

/** What entities-service answers to a test. */
public final class Entities {

  private Entities() {}

  public static WireMock wireMock() {
    var url = ConfigProvider.getConfig().getValue("quarkus.rest-client.entities.url", String.class);
    return new WireMock("localhost", URI.create(url).getPort());
  }

  public static String anyEntity() {
    return TypeId.next("entity").toString();
  }

  /**
   * A request to annotate a text that holds these words. They are looked for in the body as it is:
   * to read long texts once for each of many tests takes longer than the client waits.
   */
  public static MappingBuilder annotating(String words) {
    return post(urlPathEqualTo("/v1/annotate")).withRequestBody(containing(words));
  }

  /** From now on the name is found at one place of any text that holds it. */
  public static void know(String name, String entity, int start) {
    wireMock()
        .register(annotating(name).atPriority(5).willReturn(okJson(answer(name, entity, start))));
  }

  private static String answer(String name, String entity, int start) {
    return """
    {"namesPosition": "e0-7", "results": [{"candidates": [], "mentions": [
      {"start": %d, "end": %d, "surface": "%s", "entityId": "%s", "canonicalId": "%s", "type": "NAME", "score": 0.9,
       "office": "Minister", "officeHeld": "POSSIBLY"}]}]}
    """
        .formatted(start, start + name.length(), name, entity, entity);
  }
}
