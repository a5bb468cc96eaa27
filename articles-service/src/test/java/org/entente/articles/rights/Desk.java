package org.entente.articles.rights;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.entente.articles.support.Press;
import org.entente.testkit.Tokens;

/** Where it is decided what may be shown. */
final class Desk {

  private Desk() {}

  static RequestSpecification as(String name, String role) {
    return given().auth().oauth2(Tokens.of(name, role)).contentType(ContentType.JSON);
  }

  /** Sets the status on the version that there is, as Cora, a curator. */
  static Response set(String article, String status) {
    return as("cora", "curator")
        .header("If-Match", etag(article))
        .body("{\"status\": \"%s\", \"reason\": \"Asked by the publisher.\"}".formatted(status))
        .put("/v1/articles/{id}/status", article);
  }

  static String etag(String article) {
    return Press.read("/v1/articles/" + article).header("ETag");
  }

  /** As Ada, an administrator. */
  static Response erase(String article, String what) {
    return as("ada", "admin")
        .body("{\"reason\": \"A court's order.\", \"what\": %s}".formatted(what))
        .post("/v1/articles/{id}/erasures", article);
  }
}
