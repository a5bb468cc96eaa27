package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.entente.testkit.Tokens;

/** What tests of the running service say and do. */
final class World {

  private static final ObjectMapper JSON = new ObjectMapper();

  private World() {}

  /** A record that can be accepted: 93 people, one date, one figure, each with its quote. */
  static ObjectNode deportation() {
    return json(
        """
        {
          "kind": "DEPORTATION", "stage": "COMPLETED", "title": "Cambodia deports 93 Thais",
          "date": {"edtf": "2025-02-28", "basis": "DERIVED", "text": "On Friday"},
          "parties": [
            {"key": "kh", "entityId": "KH", "role": "ACTOR"},
            {"key": "th", "entityId": "TH", "role": "COUNTERPART"},
            {"key": "they", "population": {"label": "93 Thai nationals", "country": "TH", "kind": "PERSONS"}, "role": "SUBJECT"}
          ],
          "figures": [
            {"key": "n", "measure": "persons_deported", "value": 93, "qualifier": "EXACT", "unit": "person",
             "text": "93 Thai nationals"}
          ],
          "evidence": [
            {"key": "q", "articleId": "%s", "exact": "%s", "supports": ["record", "date", "figure:n", "party:kh"]}
          ]
        }
        """
            .formatted(Press.ARTICLE, Press.HANDED_OVER));
  }

  /** The least that can be proposed. */
  static ObjectNode statement() {
    return json(
        """
        {"kind": "STATEMENT", "parties": [{"key": "kh", "entityId": "KH", "role": "SPEAKER"}]}
        """);
  }

  /** A statement that one country makes towards another, with a quote for itself. */
  static ObjectNode between(String from, String to) {
    return json(
        """
        {"kind": "STATEMENT",
         "parties": [{"key": "a", "entityId": "%s", "role": "ACTOR"}, {"key": "b", "entityId": "%s", "role": "RECIPIENT"}],
         "evidence": [{"key": "q", "articleId": "%s", "exact": "%s", "supports": ["record", "date"]}]}
        """
            .formatted(from, to, Press.ARTICLE, Press.HELPED));
  }

  static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ArrayNode list(String text) {
    return (ArrayNode) json("{\"list\": %s}".formatted(text)).get("list");
  }

  static RequestSpecification as(String name, String... roles) {
    return anybody().auth().oauth2(Tokens.of(name, roles));
  }

  static RequestSpecification anybody() {
    return given()
        .urlEncodingEnabled(false)
        .contentType("application/json"); // a colon in a path is no "%3A"
  }

  /** Proposed by Ana, a contributor. */
  static ValidatableResponse propose(ObjectNode record) {
    return as("ana", "contributor").body(record.toString()).post("/v1/records").then();
  }

  /** The id of a record that Ana proposed. */
  static String proposed(ObjectNode record) {
    return propose(record).statusCode(201).extract().path("id");
  }

  /** Proposed by Cho, a curator. */
  static ValidatableResponse proposeAsCurator(ObjectNode record) {
    return as("cho", "curator").body(record.toString()).post("/v1/records").then();
  }

  /** Decided by Ben, a curator, on the record as it is. */
  static ValidatableResponse review(String id, String verdict) {
    return decide(id, "{\"verdict\": \"%s\"}".formatted(verdict));
  }

  /** The same with more than a verdict. */
  static ValidatableResponse decide(String id, String review) {
    var seen = as("ben", "curator").get("/v1/records/{id}", id).header("ETag");
    return as("ben", "curator")
        .header("If-Match", seen == null ? "\"1\"" : seen)
        .body(review)
        .post("/v1/records/{id}/reviews", id)
        .then();
  }

  /** The id of a record that Ana proposed and Ben accepted. */
  static String accepted(ObjectNode record) {
    var id = proposed(record);
    review(id, "ACCEPT").statusCode(200);
    return id;
  }

  static String record(String id) {
    return as("ben", "curator")
        .get("/v1/records/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** While it is open, the service at that path answers 503, or what else it is told to. */
  static final class Away implements AutoCloseable {

    private final WireMock wireMock;
    private final StubMapping stub;

    Away(String path) {
      this(path, aResponse().withStatus(503));
    }

    Away(String path, ResponseDefinitionBuilder answer) {
      this(post(urlPathEqualTo(path)), answer);
    }

    Away(MappingBuilder asked, ResponseDefinitionBuilder answer) {
      wireMock = Upstreams.client();
      stub = wireMock.register(asked.atPriority(1).willReturn(answer));
    }

    @Override
    public void close() {
      wireMock.removeStubMapping(stub);
    }
  }
}
