package org.entente.articles.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Entities.anyEntity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.articles.annotation.EntitiesClient.Batch;
import org.entente.articles.annotation.NewNames.Owed;
import org.entente.articles.support.Entities;
import org.entente.articles.support.EntitiesResource;
import org.entente.store.job.Jobs;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class NamesSearchTest {

  @Inject NewNames names;
  @Inject TextSearch texts;
  @Inject AnnotationQueue annotation;
  @Inject Jobs jobs;
  @Inject NamesConfig config;

  @AfterEach
  void nothingIsOwed() {
    QuarkusTransaction.requiringNew().run(() -> names.settle(names.owed(1000)));
  }

  @Test
  void whoComesMeanwhileSeesWhatIsOwed() {
    var entity = anyEntity();
    owe(List.of(entity));
    var seen = new ArrayList<String>();

    search(() -> seen.addAll(owed())).run(NamesSearch.ONLY_KEY);

    assertThat(seen).containsExactly(entity);
    assertThat(owed()).isEmpty();
  }

  @Test
  void noTransactionWaitsForEntities() {
    owe(List.of(anyEntity()));
    var transactions = new ArrayList<Integer>();

    search(() -> transactions.add(QuarkusTransaction.getStatus())).run(NamesSearch.ONLY_KEY);

    assertThat(transactions).containsExactly(Status.STATUS_NO_TRANSACTION);
  }

  @Test
  void whatIsOwedAgainMeanwhileStaysOwed() {
    var entity = anyEntity();
    owe(List.of(entity));

    search(() -> owe(List.of(entity))).run(NamesSearch.ONLY_KEY);

    assertThat(owed()).containsExactly(entity);
  }

  @Test
  void whatOneRunLeavesTheNextOnesDo() {
    owe(Stream.generate(Entities::anyEntity).limit(120).toList());

    search(() -> {}).run(NamesSearch.ONLY_KEY);

    await().atMost(Duration.ofSeconds(30)).until(() -> owed().isEmpty());
  }

  @Test
  void theLeaseOutlastsTheSearch() {
    assertThat(search(() -> {}).lease()).isGreaterThan(TextSearch.LONGEST.plusMinutes(1));
  }

  private void owe(List<String> entities) {
    QuarkusTransaction.requiringNew().run(() -> names.owe(entities, EntitiesResource.POSITION));
  }

  private List<String> owed() {
    return QuarkusTransaction.requiringNew().call(() -> names.owed(1000)).stream()
        .map(Owed::entity)
        .toList();
  }

  /** A search in whose middle something happens. */
  private NamesSearch search(Runnable meanwhile) {
    var entities =
        AskedEntities.answering(request -> {
          meanwhile.run();
          return new Batch(List.of());
        });
    return new NamesSearch(names, texts, annotation, jobs, entities, config);
  }
}
