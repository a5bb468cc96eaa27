package org.entente.entities.reconcile;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReconcileTest {

  private static ValidatableResponse form(String field, String json) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam(field, json)
        .post("/v1/reconcile")
        .then();
  }

  private static JsonPath suggested(String what, String prefix) {
    return given()
        .queryParam("prefix", prefix)
        .get("/v1/reconcile/suggest/" + what)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void manifestTellsWhatThereIsAndWhere() {
    var manifest = given().get("/v1/reconcile").then().statusCode(200).extract().asString();

    var base = JsonPath.from(manifest).getString("identifierSpace").replace("/v1/entities", "");
    assertThat(base).startsWith("http://");
    assertThatJson(manifest)
        .whenIgnoringPaths("defaultTypes")
        .isEqualTo(
            """
            {
              "versions": ["0.2"],
              "name": "Entente: entities",
              "identifierSpace": "%1$s/v1/entities",
              "schemaSpace": "%1$s/v1/reconcile/types",
              "view": {"url": "%1$s/v1/entities/{{id}}"},
              "preview": {"url": "%1$s/v1/reconcile/preview?id={{id}}", "width": 400, "height": 200},
              "suggest": {
                "entity": {"service_url": "%1$s/v1/reconcile", "service_path": "/suggest/entity"},
                "type": {"service_url": "%1$s/v1/reconcile", "service_path": "/suggest/type"},
                "property": {"service_url": "%1$s/v1/reconcile", "service_path": "/suggest/property"}
              },
              "extend": {
                "propose_properties": {"service_url": "%1$s/v1/reconcile", "service_path": "/properties"},
                "property_settings": []
              },
              "batchSize": 50
            }
            """
                .formatted(base));
  }

  @Test
  void queriesAreAnsweredByTheirKeys() {
    var name = unique("Reconzily") + " Thavirak";
    var id = person(name);

    var answer =
        form(
                "queries",
                """
                {"q0": {"query": "%s", "type": "PERSON", "limit": 3, "type_strict": "should",
                        "properties": [{"pid": "country", "v": {"id": "KH", "name": "Cambodia"}}, {"pid": "unknown", "v": [1]}]},
                 "q1": {"query": "-"}}
                """
                    .formatted(name.toUpperCase(Locale.ROOT)))
            .statusCode(200)
            .extract()
            .asString();

    assertThatJson(answer)
        .isEqualTo(
            """
            {
              "q0": {"result": [{
                "id": "%s", "name": "%2$s", "type": [{"id": "PERSON", "name": "Person"}], "score": 100.0, "match": true,
                "description": "%2$s, KH",
                "features": [{"id": "name", "value": 1.0}, {"id": "kind", "value": 0.0}, {"id": "country", "value": 0.0}]
              }]},
              "q1": {"result": []}
            }
            """
                .formatted(id, name));
  }

  @Test
  void queriesMayStandInTheAddress() {
    given()
        .queryParam("queries", "{\"a\":{\"query\":\"Cambodia\",\"type\":[\"COUNTRY\"]}}")
        .get("/v1/reconcile")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("a.result.name")
        .forEach(first -> assertThat(first).isNotNull());
  }

  @Test
  void twoOfOneNameAreNotLinkedUnseen() {
    var name = unique("Doublezin") + " Kosalvy";
    person(name);
    person(name);

    var answer = form("queries", "{\"q\":{\"query\":\"%s\"}}".formatted(name)).extract().jsonPath();

    assertThat(answer.getList("q.result.score")).containsExactly(100f, 100f);
    assertThat(answer.getList("q.result.match")).containsExactly(false, false);
  }

  @Test
  void longBatchesAreTaken() {
    var queries = new StringBuilder("{\"q\":{\"query\":\"Thailand\"}");
    for (int i = 0; i < 99; i++) {
      queries.append(",\"q%d\":{\"query\":\"%s\"}".formatted(i, "Zyxw Vuts ".repeat(20)));
    }

    var answer = form("queries", queries + "}").statusCode(200).extract().jsonPath();

    assertThat(answer.getList("q.result.name")).first().isEqualTo("Thailand");
  }

  @Test
  void wrongQueriesAreNamed() {
    form("queries", "[1]").statusCode(400);
    form("queries", "{").statusCode(400);
    form("queries", "{\"q\":{\"query\":1}}").statusCode(400);
    form("other", "{}").statusCode(400);
    given().get("/v1/reconcile/suggest/entity").then().statusCode(400);
  }

  @Test
  void entitiesAreSuggestedByWhatANameBeginsWith() {
    var word = unique("Suggestika");
    var id = person(word + " Vanny");
    post(
        "{\"kind\":\"PERSON\",\"visibility\":\"CURATOR\",\"names\":[{\"value\":\"%s Hidden\"}]}"
            .formatted(word));

    var found = suggested("entity", word.substring(0, word.length() - 1));

    assertThat(found.getList("result.id")).contains(id);
    assertThat(suggested("entity", word).getList("result.name")).containsExactly(word + " Vanny");
    assertThat(suggested("entity", word).getList("result.description"))
        .containsExactly("Person, KH");
    assertThat(suggested("entity", "%_!").getList("result")).isEmpty();
  }

  @Test
  void typesAndPropertiesAreSuggested() {
    assertThat(suggested("type", "p").getList("result.id"))
        .containsExactly("PERSON", "PUBLIC_BODY", "PLACE", "POSITION");
    assertThat(suggested("property", "coun").getList("result.id")).containsExactly("country");
  }

  @Test
  void tablesAreExtended() {
    var id =
        post("""
        {"kind": "COMPANY", "country": "TH", "names": [{"value": "Extendo Trading"}], "externalIds": [{"scheme": "lei", "value": "%s"}]}
        """
                .formatted(unique("LEI")))
            .extract()
            .<String>path("id");

    var answer =
        form(
                "extend",
                "{\"ids\":[\"%s\",\"Q1\"],\"properties\":[{\"id\":\"country\"},{\"id\":\"names\"}]}"
                    .formatted(id))
            .statusCode(200)
            .extract()
            .asString();

    assertThatJson(answer)
        .isEqualTo(
            """
            {
              "meta": [{"id": "country", "name": "Country (ISO 3166)"}, {"id": "names", "name": "Names"}],
              "rows": {
                "%s": {"country": [{"str": "TH"}], "names": [{"str": "Extendo Trading"}]},
                "Q1": {"country": [], "names": []}
              }
            }
            """
                .formatted(id));
  }

  @Test
  void previewIsNoPlaceForScripts() {
    var id = person("Preview <script>alert(1)</script>");
    curator()
        .body("{\"value\":\"Other\"}")
        .post("/v1/entities/" + id + "/names")
        .then()
        .statusCode(201);

    var html =
        given()
            .get("/v1/reconcile/preview?id=" + id)
            .then()
            .statusCode(200)
            .contentType("text/html")
            .extract()
            .asString();

    assertThat(html).contains("Preview &lt;script&gt;").doesNotContain("<script>");
    given().get("/v1/reconcile/preview?id=x").then().statusCode(404);
  }
}
