package org.entente.entities.subject;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.testkit.Tokens;

/** What tests ask of the running service. */
public final class EntitiesApi {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private EntitiesApi() {}

  public static RequestSpecification curator() {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("ana", "curator"))
        .contentType("application/json");
  }

  public static RequestSpecification anybody() {
    return given().urlEncodingEnabled(false).contentType("application/json");
  }

  public static ValidatableResponse post(String json) {
    return curator().body(json).post("/v1/entities").then();
  }

  /** A new person of this name; tells its id. */
  public static String person(String name) {
    return post("{\"kind\":\"PERSON\",\"country\":\"KH\",\"names\":[{\"value\":\"%s\"}]}"
            .formatted(name))
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A word that no other test uses. */
  public static String unique(String word) {
    return word + Integer.toString(COUNT.incrementAndGet() + 36 * 36, 36);
  }
}
