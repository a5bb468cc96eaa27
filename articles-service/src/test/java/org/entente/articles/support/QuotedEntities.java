package org.entente.articles.support;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.ArrayList;
import java.util.List;
import org.entente.platform.id.TypeId;

/** The quotes that entities-service keeps, as a test wants them. */
public final class QuotedEntities {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REPORT = "/v1/quotes:report";
  private static final List<StubMapping> STUBS = new ArrayList<>();

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
    answer(
        asking(quote)
            .willReturn(okJson("{\"items\": [{\"id\": \"%s\", %s}]}".formatted(quote, fields))));
    answer(reporting(quote).atPriority(9).willReturn(ok()));
  }

  /** It keeps no such quote any more. */
  public static void lose(String quote) {
    answer(asking(quote).willReturn(okJson("{\"items\": [null]}")));
  }

  public static void answer(MappingBuilder stub) {
    STUBS.add(Entities.wireMock().register(stub));
  }

  /** Every request is held against every stub: those of one test are in the way of others. */
  public static void loseAll() {
    STUBS.forEach(Entities.wireMock()::removeStubMapping);
    STUBS.clear();
  }

  public static MappingBuilder asking(String quote) {
    return post(urlPathEqualTo("/v1/quotes:batch"))
        .withRequestBody(matchingJsonPath("$.ids[0]", equalTo(quote)));
  }

  public static MappingBuilder reporting(String quote) {
    return post(urlPathEqualTo(REPORT))
        .withRequestBody(matchingJsonPath("$.results[0].id", equalTo(quote)));
  }

  /** What it was told about a quote so far. */
  public static List<JsonNode> reports(String quote) {
    return Entities.wireMock().find(postRequestedFor(urlPathEqualTo(REPORT))).stream()
        .map(request -> read(request.getBodyAsString()).path("results").path(0))
        .filter(result -> result.path("id").asText().equals(quote))
        .toList();
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
