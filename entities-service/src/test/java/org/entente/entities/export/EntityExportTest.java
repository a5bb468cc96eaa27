package org.entente.entities.export;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntityExportTest {

  private static Response export(String role, String format) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("ana", role))
        .queryParam("format", format)
        .get("/v1/entities:export");
  }

  private static List<String> lines(String role, String format) {
    return export(role, format).then().statusCode(200).extract().asString().lines().toList();
  }

  private static String lineWith(List<String> lines, String text) {
    return lines.stream().filter(l -> l.contains(text)).findFirst().orElseThrow();
  }

  private static String entity(String kind, String visibility, String name) {
    return post("{\"kind\":\"%s\",\"visibility\":\"%s\",\"names\":[{\"value\":\"%s\"}]}"
            .formatted(kind, visibility, name))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void everyEntityIsALineBetweenThePositionAndTheEnd() {
    var id = entity("PERSON", "PUBLIC", unique("Line"));

    var lines = lines("partner", "ndjson");

    assertThatJson(lines.getFirst()).isEqualTo("{\"position\":\"${json-unit.any-string}\"}");
    assertThatJson(lines.getLast())
        .isEqualTo("{\"end\":true,\"count\":%d}".formatted(lines.size() - 2));
    assertThatJson(lineWith(lines, id))
        .isEqualTo(curator().get("/v1/entities/{id}", id).asString());
  }

  @Test
  void whatACallerMayNotSeeIsNotExported() {
    var hidden = entity("PERSON", "CURATOR", unique("Hidden"));

    assertThat(lines("partner", "ndjson")).noneMatch(l -> l.contains(hidden));
    assertThat(lines("partner", "ftm")).noneMatch(l -> l.contains(hidden));
    assertThat(lines("curator", "ndjson")).anyMatch(l -> l.contains(hidden));
    given().urlEncodingEnabled(false).get("/v1/entities:export").then().statusCode(401);
  }

  @Test
  void otherFormatIsRefused() {
    export("partner", "csv").then().statusCode(400).body("errors[0].field", is("format"));
  }

  @Test
  void followTheMoneyHasItsOwnWords() {
    var word = unique("Ftm");
    var id =
        post("""
        {"kind":"PUBLIC_BODY","country":"TH","description":"Police.","topics":["gov.security"],
         "names":[{"value":"%1$s Police"},{"value":"%1$sP","kind":"ACRONYM"},{"value":"%1$s Guard","kind":"PREVIOUS"},
                  {"value":"%1$s Force"},{"value":"Force","kind":"WEAK"}],
         "externalIds":[{"scheme":"wikidata","value":"Q%1$s"},{"scheme":"other","value":"%1$s"}]}
        """
                .formatted(word))
            .statusCode(201)
            .extract()
            .<String>path("id");

    assertThatJson(lineWith(lines("partner", "ftm"), id))
        .isEqualTo(
            """
            {"id":"%2$s","schema":"PublicBody","properties":{
              "name":["%1$s Police"],"previousName":["%1$s Guard"],"alias":["%1$sP","%1$s Force"],
              "weakAlias":["Force"],"country":["th"],"description":["Police."],"topics":["gov.security"],"wikidataId":["Q%1$s"]}}
            """
                .formatted(word, id));
  }

  @Test
  void followTheMoneyHasWhoHeldWhichPosition() {
    var word = unique("Held");
    var holder = entity("PERSON", "PUBLIC", word);
    var body = entity("PUBLIC_BODY", "PUBLIC", word + " Ministry");
    var office =
        curator()
            .body(
                "{\"position\":{\"title\":\"%s Minister\",\"country\":\"KH\",\"body\":\"%s\"},\"start\":{\"edtf\":\"2023-08\"},\"end\":{\"edtf\":\"2025~\"}}"
                    .formatted(word, body))
            .post("/v1/entities/{id}/offices", holder)
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();

    var lines = lines("partner", "ftm");

    assertThatJson(lineWith(lines, word + " Minister"))
        .isEqualTo(
            "{\"id\":\"%s\",\"schema\":\"Position\",\"properties\":{\"name\":[\"%s Minister\"],\"country\":[\"kh\"],\"organization\":[\"%s\"]}}"
                .formatted(office.getString("position.id"), word, body));
    assertThatJson(lineWith(lines, office.getString("id")))
        .isEqualTo(
            "{\"id\":\"%s\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"%s\"],\"post\":[\"%s\"],\"startDate\":[\"2023-08\"]}}"
                .formatted(office.getString("id"), holder, office.getString("position.id")));
  }

  @Test
  void followTheMoneyHasThoseWhoAreOneAsOne() {
    var one = entity("PERSON", "PUBLIC", unique("One"));
    var otherName = unique("Other");
    var other = entity("PERSON", "PUBLIC", otherName);
    curator()
        .body(
            "{\"left\":\"%s\",\"right\":\"%s\",\"verdict\":\"POSITIVE\",\"reason\":\"Read.\"}"
                .formatted(one, other))
        .post("/v1/judgements")
        .then()
        .statusCode(201);
    var office =
        curator()
            .body("{\"position\":{\"title\":\"Governor\"}}")
            .post("/v1/entities/{id}/offices", other)
            .<String>path("id");

    var lines = lines("partner", "ftm");

    assertThat(lines).noneMatch(l -> l.startsWith("{\"id\":\"%s\"".formatted(other)));
    assertThatJson(lineWith(lines, otherName)).inPath("$.id").isEqualTo(one);
    assertThatJson(lineWith(lines, otherName))
        .inPath("$.referents")
        .isEqualTo("[\"%s\"]".formatted(other));
    assertThatJson(lineWith(lines, office))
        .inPath("$.properties.holder")
        .isEqualTo("[\"%s\"]".formatted(one));
  }

  @Test
  void followTheMoneyHasRelations() {
    var person = entity("PERSON", "PUBLIC", unique("Worker"));
    var body = entity("PUBLIC_BODY", "PUBLIC", unique("Bureau"));
    var company = entity("COMPANY", "PUBLIC", unique("Casino"));
    var hidden = entity("COMPANY", "CURATOR", unique("Hidden"));
    var works = relate(person, "WORKS_FOR", body, ",\"start\":{\"edtf\":\"2024-05\"}");
    var owns = relate(person, "OWNS", company, "");
    var citizen = relate(person, "CITIZEN_OF", "KH", "");
    var secret = relate(person, "OWNS", hidden, "");

    var lines = lines("partner", "ftm");

    assertThatJson(lineWith(lines, works))
        .isEqualTo(
            "{\"id\":\"%s\",\"schema\":\"Employment\",\"properties\":{\"employee\":[\"%s\"],\"employer\":[\"%s\"],\"startDate\":[\"2024-05\"]}}"
                .formatted(works, person, body));
    assertThatJson(lineWith(lines, owns)).inPath("$.schema").isEqualTo("Ownership");
    assertThatJson(lineWith(lines, citizen)).inPath("$.schema").isEqualTo("UnknownLink");
    assertThatJson(lineWith(lines, citizen))
        .inPath("$.properties.role")
        .isEqualTo("[\"citizen of\"]");
    assertThat(lines).noneMatch(l -> l.contains(secret));
    assertThat(lines("curator", "ftm")).anyMatch(l -> l.contains(secret));
  }

  private static String relate(String from, String type, String to, String more) {
    return curator()
        .body("{\"type\":\"%s\",\"to\":\"%s\"%s}".formatted(type, to, more))
        .post("/v1/entities/{id}/relations", from)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
