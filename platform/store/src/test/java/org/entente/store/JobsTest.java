package org.entente.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.platform.id.Uuid7;
import org.entente.store.job.Jobs;
import org.entente.store.probe.Echo;
import org.entente.store.probe.ProbeResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ProbeResource.class)
class JobsTest {

  @Inject Jobs jobs;
  @Inject Echo echo;
  @Inject EntityManager database;

  private static String anyKey() {
    return Uuid7.next().toString();
  }

  private void owe(String key) {
    QuarkusTransaction.requiringNew().run(() -> jobs.enqueue("echo", key));
  }

  private long owed(String key) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery("select count(*) from job where key = ?1", Long.class)
                    .setParameter(1, key)
                    .getSingleResult());
  }

  @Test
  void whatIsOwedIsDoneAndForgotten() {
    var key = anyKey();

    owe(key);

    await().until(() -> echo.done().contains(key));
    await().until(() -> owed(key) == 0);
  }

  @Test
  void jobOfARolledBackTransactionIsNotOwed() {
    var key = anyKey();

    QuarkusTransaction.begin();
    jobs.enqueue("echo", key);
    QuarkusTransaction.rollback();

    assertThat(owed(key)).isZero();
  }

  @Test
  void failedJobIsTriedAgain() {
    echo.failNext(2);
    var key = anyKey();

    owe(key);

    await().atMost(Duration.ofSeconds(30)).until(() -> echo.done().contains(key));
  }

  @Test
  void refusedJobIsParkedAndListed() {
    var key = "refuse-" + anyKey();

    owe(key);

    await().until(() -> echo.parkedJobs().contains(key));
    assertThat(QuarkusTransaction.requiringNew().call(() -> jobs.parked("echo", 100)))
        .anySatisfy(job -> {
          assertThat(job.key()).isEqualTo(key);
          assertThat(job.lastError()).isEqualTo("never");
        });
  }

  @Test
  void parkedJobsAreShownAndTriedAgain() {
    var key = "refuse-" + anyKey();
    owe(key);
    await().until(() -> echo.parkedJobs().contains(key));

    given()
        .auth()
        .oauth2(Tokens.of("ada", "admin"))
        .get("/v1/parked-jobs?queue=echo")
        .then()
        .statusCode(200)
        .body("items.key", hasItem(key));
    given()
        .auth()
        .oauth2(Tokens.of("ada", "admin"))
        .post("/v1/parked-jobs?queue=echo")
        .then()
        .statusCode(200);

    await().until(() -> Collections.frequency(echo.parkedJobs(), key) == 2);
    given().get("/v1/parked-jobs?queue=echo").then().statusCode(401);
  }

  @Test
  void jobOfAnInstanceThatIsGoneIsTakenOver() {
    var key = anyKey();
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(
                    "insert into job (queue, key, attempts, leased_by, leased_until)"
                        + " values ('echo', ?1, 1, gen_random_uuid(), now() - interval '1 second')")
                .setParameter(1, key)
                .executeUpdate());

    await().until(() -> echo.done().contains(key));
  }

  @Test
  void manyOwedJobsHardlyAskWhileTheirUpstreamIsAwayAndAreDoneSoonAfter() {
    var keys = Stream.generate(JobsTest::anyKey).limit(2000).toList();
    echo.upstreamAway(true);
    try {
      QuarkusTransaction.requiringNew().run(() -> jobs.enqueue("echo", keys));
      await().until(() -> echo.asked() >= 4);

      assertThat(attempts(keys)).isLessThanOrEqualTo(2);
    } finally {
      echo.upstreamAway(false);
    }

    await().atMost(Duration.ofSeconds(10)).until(() -> echo.done().contains(keys.getFirst()));
    await().atMost(Duration.ofSeconds(60)).until(() -> echo.done().containsAll(keys));
  }

  /** Those under way count; those that met nobody do not. */
  private long attempts(List<String> keys) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery(
                        "select coalesce(sum(attempts), 0) from job where key = any(?1)",
                        Long.class)
                    .setParameter(1, keys.toArray(String[]::new))
                    .getSingleResult());
  }
}
