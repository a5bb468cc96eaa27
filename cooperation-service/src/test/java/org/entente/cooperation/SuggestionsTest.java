package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.between;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.list;
import static org.entente.cooperation.World.proposed;
import static org.entente.cooperation.World.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.entente.cooperation.World.Away;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class SuggestionsTest {

  private static ObjectNode meeting(String from, String to, String day) {
    var meeting = between(from, to).put("kind", "MEETING").put("stage", "HELD");
    meeting.set(
        "date", json("{\"edtf\": \"%s\", \"basis\": \"OUTSIDE_KNOWLEDGE\"}".formatted(day)));
    return meeting;
  }

  @Test
  void recordsOfOneKindDayAndPartiesMayBeTheSame() {
    var one = accepted(meeting("BT", "MV", "2024-03-05"));
    var same = proposed(meeting("MV", "BT", "2024-03"));
    accepted(meeting("BT", "MV", "2024-03-19").put("title", "A fortnight later"));
    accepted(meeting("BT", "LK", "2024-03-05"));
    accepted(between("BT", "MV"));

    given()
        .get("/v1/records/{id}/possibly-same", one)
        .then()
        .body("recordId", contains(same))
        .body("[0].because.part", contains("KIND", "PARTIES", "DATE"));
    var linked = meeting("BT", "MV", "2024-03-05");
    linked.set("links", list("[{\"type\": \"SAME_AS\", \"recordId\": \"%s\"}]".formatted(one)));
    accepted(linked);
    given().get("/v1/records/{id}/possibly-same", one).then().body("recordId", contains(same));
  }

  @Test
  void numbersThatDifferMakeThemTwo() {
    var first = accepted(deportation().put("title", "The 93"));
    var near = deportation();
    near.withObject("/figures/0").put("value", 100).put("text", "93 Thai nationals");
    var far = deportation();
    far.withObject("/figures/0").put("value", 300).put("text", "93 Thai nationals");
    var alike = accepted(near);
    var other = accepted(far);

    var found = given().get("/v1/records/{id}/possibly-same", first).<List<String>>path("recordId");
    assertThat(found).contains(alike).doesNotContain(other);
    given()
        .get("/v1/records/{id}/possibly-same", accepted(between("KH", "TH")))
        .then()
        .body("", empty());
  }

  @Test
  void printedOfficeIsComparedWithTheOneHeld() {
    var record = deportation();
    record
        .withObject("/parties/0")
        .put("entityId", WhoIsWho.MINISTER)
        .put("office", "Interior Minister");

    try (var offices =
        new Away("/v1/offices:check", okJson("{\"results\": [{\"officeHeld\": \"NOT\"}]}"))) {
      var id = proposed(record);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() ->
              assertThat(JsonPath.from(record(id)).getString("parties[0].officeHeld"))
                  .isEqualTo("NOT"));
    }
  }
}
