package org.entente.articles.support;

import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.ArrayList;
import java.util.List;
import org.entente.platform.id.TypeId;

/** The quotes that entities-service keeps, as a test wants them. */
public final class QuotedEntities {

  private static final ObjectMapper JSON = new ObjectMapper();

  private QuotedEntities() {}

  public static String anyQuote() {
    return TypeId.next("evidence").toString();
  }

  /**
   * From now on it keeps this quote.
   *
   * @param fields those beside its id
   */
  public static void keep(String quote, String fields) {
    Entities.wireMock()
        .register(
            asking(quote)
                .willReturn(
                    okJson("{\"items\": [{\"id\": \"%s\", %s}]}".formatted(quote, fields))));
  }

  /** It keeps no such quote any more. */
  public static void lose(String quote) {
    Entities.wireMock().register(asking(quote).willReturn(okJson("{\"items\": [null]}")));
  }

  public static MappingBuilder asking(String quote) {
    return post(urlPathEqualTo("/v1/quotes:batch"))
        .withRequestBody(matchingJsonPath("$.ids[0]", WireMock.equalTo(quote)));
  }

  public static MappingBuilder reporting(String quote) {
    return post(urlPathEqualTo("/v1/quotes:report"))
        .withRequestBody(matchingJsonPath("$.results[0].id", WireMock.equalTo(quote)));
  }

  /** What it was told about a quote so far. */
  public static List<JsonNode> reports(String quote) {
    var reports = new ArrayList<JsonNode>();
    Entities.wireMock()
        .find(
            postRequestedFor(urlPathEqualTo("/v1/quotes:report"))
                .withRequestBody(matchingJsonPath("$.results[0].id", WireMock.equalTo(quote))))
        .forEach(request -> {
          try {
            reports.add(JSON.readTree(request.getBodyAsString()).path("results").path(0));
          } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
          }
        });
    return reports;
  }
}
