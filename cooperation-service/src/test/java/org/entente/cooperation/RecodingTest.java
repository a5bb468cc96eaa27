package org.entente.cooperation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.between;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.entente.platform.id.TypeId;
import org.entente.store.job.Jobs;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class RecodingTest {

  @Inject EntityManager database;
  @Inject Jobs jobs;

  private static ValidatableResponse record(String id) {
    return given().get("/v1/records/{id}", id).then().statusCode(200);
  }

  /** As another version of the table coded it; it is coded again when this returns. */
  private void codedOtherwise(String id, String code) {
    var uuid = TypeId.parse("record", id).uuid();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database
              .createNativeQuery("update cooperation_record set code_table = '1999' where id = ?1")
              .setParameter(1, uuid)
              .executeUpdate();
          database
              .createNativeQuery(
                  "update record_code set code = %s where record_id = ?1".formatted(code))
              .setParameter(1, uuid)
              .executeUpdate();
          jobs.enqueue("recode", "again");
        });
    await().until(() -> !tableThatCoded(uuid).equals("1999"));
  }

  private Object tableThatCoded(UUID record) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database
                .createNativeQuery("select code_table from cooperation_record where id = ?1")
                .setParameter(1, record)
                .getSingleResult());
  }

  @Test
  void recordThatIsCodedOtherwiseHasChanged() {
    var id = accepted(between("EE", "LV").put("kind", "PLEDGE").put("stage", "AGREED"));
    var codes = record(id).extract().<Object>path("codes");
    long version = record(id).extract().<Number>path("version").longValue();

    codedOtherwise(id, "'RETREAT'");

    record(id).body("codes", equalTo(codes)).body("version", equalTo((int) version + 1));
    given()
        .get("/v1/records/{id}/history?first=1", id)
        .then()
        .body("items.what", contains("record.changed"));
  }

  @Test
  void recordThatIsCodedTheSameHasNot() {
    var id = accepted(between("EE", "LT").put("kind", "PLEDGE").put("stage", "AGREED"));
    var before = record(id).extract().asString();

    codedOtherwise(id, "code");

    assertThat(record(id).extract().asString()).isEqualTo(before);
  }
}
