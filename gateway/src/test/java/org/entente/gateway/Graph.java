package org.entente.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Asks the gateway as a front end would. */
final class Graph {

  /** What the design promises to answer. */
  static final String JOINED =
      """
      query Joined($first: Int) { articles(first: $first) { edges { node { id title
          mentions { surface entity { id name } }
          records(first: 10) { edges { node { id kind date { edtf basis }
            parties { role entity { name } population { label } } figures { text value lower upper }
            evidence { exact article { title } } } } } } } pageInfo { endCursor hasNextPage } } }
      """;

  private Graph() {}

  static String answerTo(String query) {
    return answerTo(query, Map.of());
  }

  static String answerTo(String query, Map<String, Object> variables) {
    return post(query, variables).statusCode(200).extract().asString();
  }

  static ValidatableResponse post(String query, Map<String, Object> variables) {
    return given()
        .contentType("application/json")
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql")
        .then();
  }
}
