package org.entente.cooperation;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.between;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.list;
import static org.entente.cooperation.World.proposeAsCurator;
import static org.entente.cooperation.World.proposed;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.entente.testkit.LineStream;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class ExportTest {

  private static Response export(String role, String query) {
    return as("pat", role).get("/v1/records:export" + (query.isEmpty() ? "" : "?" + query));
  }

  private static List<String> lines(String query) {
    var answer = export("partner", query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.asString().lines().toList();
  }

  private static String lineWith(List<String> lines, String text) {
    return lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow();
  }

  @Test
  void everyRecordIsALineBetweenThePositionAndTheEnd() {
    var id = accepted(deportation());
    var open = proposed(deportation());

    var lines = lines("format=ndjson");

    assertThatJson(lines.getFirst()).isEqualTo("{\"position\":\"${json-unit.any-string}\"}");
    assertThatJson(lines.getLast())
        .isEqualTo("{\"end\":true,\"count\":%d}".formatted(lines.size() - 2));
    assertThatJson(lineWith(lines, id))
        .isEqualTo(as("pat", "partner").get("/v1/records/" + id).asString());
    assertThat(lines).noneMatch(line -> line.contains(open));
    assertThat(lines("review=PROPOSED")).anyMatch(line -> line.contains(open));
  }

  @Test
  void whatACallerMayNotSeeIsNotExported() {
    String hidden =
        proposeAsCurator(between("KH", "TH").put("visibility", "CURATOR")).extract().path("id");

    assertThat(lines("review=PROPOSED")).noneMatch(line -> line.contains(hidden));
    assertThat(export("curator", "review=PROPOSED").asString()).contains(hidden);
    assertThat(export("contributor", "").statusCode()).isEqualTo(403);
    export("partner", "format=xml&review=X")
        .then()
        .statusCode(400)
        .body("errors.field", contains("format", "review"));
  }

  @Test
  void tableHasARowARecord() {
    var id = accepted(deportation().put("title", "=HYPERLINK(\"x\")"));

    var answer = export("partner", "format=csv");
    assertThat(answer.contentType()).startsWith("text/csv");
    var rows = answer.asString().lines().toList();

    assertThat(rows.getFirst()).startsWith("\uFEFFid,version,kind,stage,negated,title");
    assertThat(lineWith(rows, id))
        .startsWith(
            id
                + ",2,DEPORTATION,COMPLETED,false,\"'=HYPERLINK(\"\"x\"\")\",,2025-02-28,2025-02-28,2025-02-28,DERIVED,,,,KH-TH,,,,")
        .contains(
            "\"ACTOR: Cambodia [KH]; COUNTERPART: Thailand [TH]; SUBJECT: 93 Thai nationals [TH]\"")
        .contains("COERCE:deport; 174");
  }

  @Test
  void otherTableHasARowAFigure() {
    var id = accepted(deportation());

    assertThat(lineWith(lines("format=figures"), id))
        .startsWith(
            id
                + ",n,persons_deported,,93,,,,,EXACT,person,,,,,false,false,,93 Thai nationals,DEPORTATION,KH-TH,2025-02-28");
  }

  @Test
  void followTheMoneyHasEventsNotesSanctionsAndCases() {
    var event = accepted(deportation());
    var note = accepted(between("KH", "TH"));
    var sanction = between("KH", "TH").put("kind", "SANCTION").put("stage", "IN_FORCE");
    sanction.set(
        "parties",
        list(
            "[{\"key\": \"a\", \"entityId\": \"TH\", \"role\": \"ACTOR\"}, {\"key\": \"b\", \"entityId\": \"%s\", \"role\": \"TARGET\"}]"
                .formatted(WhoIsWho.MINISTRY)));
    var sanctioned = accepted(sanction);
    var trial = accepted(between("KH", "TH").put("kind", "PROSECUTION").put("stage", "COMPLETED"));

    var lines = lines("format=ftm");

    assertThatJson(lineWith(lines, event))
        .isEqualTo(
            """
            {"id":"%s","schema":"Event","properties":{"name":["Cambodia deports 93 Thais"],"startDate":["2025-02-28"],
             "description":["%s"],"country":["kh","th"],"involved":["%s","%s"]}}
            """
                .formatted(event, Press.HANDED_OVER, WhoIsWho.CAMBODIA, WhoIsWho.THAILAND));
    assertThatJson(lineWith(lines, note)).inPath("$.schema").isEqualTo("Note");
    assertThatJson(lineWith(lines, sanctioned))
        .inPath("$.properties.entity")
        .isEqualTo("[\"%s\"]".formatted(WhoIsWho.MINISTRY));
    assertThatJson(lineWith(lines, trial)).inPath("$.schema").isEqualTo("CourtCase");
    assertThat(lines)
        .anyMatch(line -> line.contains("CourtCaseParty") && line.contains("\"case\":[\"" + trial));
  }

  @Test
  void ploverHasAnEventACodeAndCountsWhatItCannotHold() {
    var coded = deportation();
    coded.withArray("modes").add("handed_over");
    var id = accepted(coded);
    var undated = between("KH", "TH").put("kind", "PRAISE");
    var left = accepted(undated);

    var lines = lines("format=plover");

    var events = lines.stream().filter(line -> line.contains(id)).toList();
    assertThat(events).hasSize(2);
    assertThatJson(events.getFirst())
        .isEqualTo(
            """
            {"id":"%1$s-STATE-COOPERATE","date":"2025-02-28","actor":[{"name":"Cambodia","country":"KH","role":"ACTOR"}],
             "recipient":[{"name":"Thailand","country":"TH","role":"COUNTERPART"}],"event":["COOPERATE"],"mode":[],"context":[],
             "quad_code":2,"event_scale":9.5,"link":["/v1/records/%1$s"],"text_info":["%2$s"],"cite_info":["%3$s"]}
            """
                .formatted(id, Press.HANDED_OVER, Press.ARTICLE));
    assertThatJson(events.get(1)).inPath("$.mode").isEqualTo("[\"deport\"]");
    assertThatJson(events.get(1)).inPath("$.quad_code").isEqualTo(4);
    assertThat(lines).noneMatch(line -> line.contains(left));
    assertThat(json(lines.getLast()).at("/leftOut/undated").asInt()).isPositive();
  }

  private static List<String> imported(String... lines) throws IOException {
    var address = URI.create("http://localhost:%d/v1/records:import".formatted(RestAssured.port));
    try (var stream = LineStream.post(address, Tokens.of("ana", "contributor"))) {
      for (var line : lines) {
        stream.add(line);
      }
      stream.finish();
      var answers = new ArrayList<String>();
      for (var answer = stream.receive(); answer != null; answer = stream.receive()) {
        answers.add(answer);
      }
      return answers;
    }
  }

  @Test
  void everyLineOfAnImportIsAnsweredAndABadOneHarmsNoOther() throws IOException {
    var good = deportation().put("externalId", "import:1").put("key", "k1").toString();
    var unknown = between("KH", "TH").put("externalId", "import:2");
    unknown.set(
        "links",
        list("[{\"type\": \"FOLLOWS\", \"recordId\": \"record_01jd0000000000000000000009\"}]"));
    var misquoted = deportation().put("externalId", "import:3");
    misquoted.withObject("/evidence/0").put("exact", "Nobody wrote this.");
    var other = between("KH", "TH").put("externalId", "import:4").toString();

    var answers =
        imported(good, "{\"kind\": 1", unknown.toString(), misquoted.toString(), "{}", other);

    assertThat(answers.stream().map(answer -> json(answer).get("status").asInt()))
        .containsExactly(201, 400, 422, 422, 400, 201);
    assertThatJson(answers.get(2)).inPath("$.problem.type").isEqualTo("/problems/unknown-record");
    assertThatJson(answers.get(3))
        .inPath("$.problem.type")
        .isEqualTo("/problems/quote-not-in-article");
    assertThat(
            as("ben", "curator")
                .get("/v1/records/" + json(answers.getFirst()).get("id").asText())
                .<String>path("evidence[0].verification"))
        .isEqualTo("VERIFIED");

    var again = imported(good, other);
    assertThat(again.stream().map(answer -> json(answer).get("status").asInt()))
        .containsExactly(201, 200);
    assertThat(json(again.getFirst()).get("id")).isEqualTo(json(answers.getFirst()).get("id"));
  }
}
