package org.entente.entities.identity;

import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/** What tests ask of judgements. */
final class JudgementApi {

  private JudgementApi() {}

  static ValidatableResponse judge(String left, String verdict, String right) {
    return curator()
        .body(
            "{\"left\":\"%s\",\"right\":\"%s\",\"verdict\":\"%s\",\"reason\":\"Read about both.\"}"
                .formatted(left, right, verdict))
        .post("/v1/judgements")
        .then();
  }

  /** Judges two to be one; tells the id of the judgement. */
  static String merge(String left, String right) {
    return judge(left, "POSITIVE", right).statusCode(201).extract().path("id");
  }

  static ValidatableResponse withdraw(String judgement) {
    return curator()
        .body("{\"reason\":\"It was another one.\"}")
        .post("/v1/judgements/{id}/withdrawal", judgement)
        .then();
  }

  static List<String> cluster(String entity) {
    return anybody()
        .get("/v1/entities/{id}/cluster", entity)
        .then()
        .statusCode(200)
        .extract()
        .path("members.id");
  }

  static String canonical(String entity) {
    return anybody().get("/v1/entities/{id}/cluster", entity).path("canonicalId");
  }
}
