package org.entente.store.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.entente.platform.id.Uuid7;
import org.entente.store.probe.ProbeResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ProbeResource.class)
class LeaseTest {

  private static final String QUEUE = "nobody-works-here";

  @Inject Jobs jobs;
  @Inject EntityManager database;

  @Test
  void leaseIsOfOneJobHoweverItIsPlanned() {
    for (int i = 0; i < 5; i++) {
      QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(QUEUE, Uuid7.next().toString()));
    }

    var lease =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              nestedLoopsOnly();
              return jobs.lease(QUEUE, Duration.ofMinutes(1));
            });

    assertThat(lease).isPresent();
    assertThat(leased()).isEqualTo(1);
  }

  /** So that what is within a loop would be looked at for each row. */
  private void nestedLoopsOnly() {
    for (var way :
        List.of("hashjoin", "mergejoin", "hashagg", "sort", "material", "memoize", "seqscan")) {
      database.createNativeQuery("set local enable_%s = off".formatted(way)).executeUpdate();
    }
  }

  private long leased() {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery(
                        "select count(*) from job where queue = ?1 and leased_by is not null",
                        Long.class)
                    .setParameter(1, QUEUE)
                    .getSingleResult());
  }
}
