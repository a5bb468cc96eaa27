package org.entente.articles.annotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.articles.annotation.EntitiesClient.BatchOf;
import org.entente.articles.annotation.EntitiesClient.Name;
import org.entente.articles.annotation.EntitiesClient.Named;
import org.entente.articles.annotation.NewNames.Owed;
import org.entente.store.job.JobHandler;
import org.entente.store.job.Jobs;

/**
 * Looks for names that came or changed in the texts that were here before, and has those that hold
 * one, or that were found to name such an entity, annotated again: once for all names that are
 * owed.
 */
@ApplicationScoped
class NamesSearch implements JobHandler {

  static final String QUEUE = "look-for-names";

  /** There is one such job: it takes whatever is owed. */
  static final String ONLY_KEY = "all";

  /** Entities whose names are looked for in one pass over the index. */
  private static final int AT_ONCE = 50;

  /** Room around the search for what is asked of entities-service and for what is written. */
  private static final Duration BESIDE = Duration.ofMinutes(2);

  private final NewNames names;
  private final TextSearch texts;
  private final AnnotationQueue annotation;
  private final Jobs jobs;
  private final EntitiesClient entities;
  private final NamesConfig config;

  NamesSearch(
      NewNames names,
      TextSearch texts,
      AnnotationQueue annotation,
      Jobs jobs,
      @RestClient EntitiesClient entities,
      NamesConfig config) {
    this.names = names;
    this.texts = texts;
    this.annotation = annotation;
    this.jobs = jobs;
    this.entities = entities;
    this.config = config;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public int maxAttempts() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Duration lease() {
    return TextSearch.LONGEST.plus(BESIDE).plus(BESIDE);
  }

  @Override
  public void run(String key) {
    var owed = QuarkusTransaction.requiringNew().call(() -> names.owed(AT_ONCE));
    if (owed.isEmpty()) {
      return;
    }
    var values = values(owed);
    int seconds = (int) TextSearch.LONGEST.plus(BESIDE).toSeconds();
    QuarkusTransaction.requiringNew().timeout(seconds).run(() -> search(owed, values));
  }

  /** All names of an entity: which of them is new is not told by the change. */
  private List<String> values(List<Owed> owed) {
    var ids = owed.stream().map(Owed::entity).toList();
    return entities.entities(new BatchOf(ids, List.of("names"))).items().stream()
        .filter(Objects::nonNull)
        .flatMap(NamesSearch::values)
        .toList();
  }

  private static Stream<String> values(Named entity) {
    return entity.names() == null ? Stream.of() : entity.names().stream().map(Name::value);
  }

  /** What is owed is settled in the transaction that has the texts annotated, and not before. */
  private void search(List<Owed> owed, List<String> values) {
    var ids = owed.stream().map(Owed::entity).toList();
    annotation.oweAgain(texts.holdingOrNaming(values, ids), config.longest());
    names.settle(owed);
    if (names.owed(1).isEmpty()) {
      annotation.endPause();
    } else {
      jobs.enqueue(QUEUE, ONLY_KEY);
    }
  }
}
