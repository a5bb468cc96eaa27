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
import org.entente.store.job.JobHandler;

/**
 * Looks for new names in the texts that were here before them, and has those that hold one
 * annotated again.
 */
@ApplicationScoped
class NamesSearch implements JobHandler {

  static final String QUEUE = "look-for-names";

  /** There is one such job: it takes whatever is owed. */
  static final String ONLY_KEY = "all";

  /** Entities whose names are looked for in one pass over the index. */
  private static final int AT_ONCE = 50;

  /** A common name may have to be checked in very many texts. */
  private static final int LONGEST_SECONDS = (int) Duration.ofMinutes(10).toSeconds();

  private final NewNames names;
  private final TextSearch texts;
  private final AnnotationQueue annotation;
  private final EntitiesClient entities;

  NamesSearch(
      NewNames names,
      TextSearch texts,
      AnnotationQueue annotation,
      @RestClient EntitiesClient entities) {
    this.names = names;
    this.texts = texts;
    this.annotation = annotation;
    this.entities = entities;
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
  public void run(String key) {
    boolean maybeMore = true;
    while (maybeMore) {
      maybeMore = QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(this::searchSome);
    }
  }

  private boolean searchSome() {
    var owed = names.take(AT_ONCE);
    if (owed.isEmpty()) {
      return false;
    }
    // All names of an entity: which of them is new is not told by the change.
    var found = entities.entities(new BatchOf(owed, List.of("names")));
    annotation.owe(
        texts.holdingAnyOf(
            found.items().stream().filter(Objects::nonNull).flatMap(this::values).toList()));
    return owed.size() == AT_ONCE;
  }

  private Stream<String> values(Named entity) {
    return entity.names() == null ? Stream.of() : entity.names().stream().map(Name::value);
  }
}
