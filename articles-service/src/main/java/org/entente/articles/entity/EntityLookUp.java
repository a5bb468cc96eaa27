package org.entente.articles.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks entities-service for one entity. */
@ApplicationScoped
public class EntityLookUp {

  private final EntitiesBatch entities;

  EntityLookUp(@RestClient EntitiesBatch entities) {
    this.entities = entities;
  }

  /**
   * Call it outside of a transaction. Whoever the caller is, entities of every visibility are
   * found.
   *
   * @return empty when there is no such entity
   * @throws RuntimeException when entities-service does not answer
   */
  public Optional<KnownEntity> find(UUID id) {
    var shown = EntityRef.show(id);
    var answer = entities.entities(new EntitiesBatch.Question(List.of(shown), List.of()));
    return answer.items().stream()
        .filter(Objects::nonNull)
        .filter(item -> item.id().equals(shown))
        .findFirst()
        .map(item ->
            new KnownEntity(
                id, EntityRef.parse(item.canonicalId()), item.name(), item.visibility()));
  }
}
