package org.entente.articles.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.entity.EntityLookUp;
import org.entente.articles.entity.KnownEntity;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whom a verdict names, as far as entities-service tells. */
@ApplicationScoped
class Named {

  private static final Logger LOG = Logger.getLogger(Named.class);

  private final EntityLookUp entities;

  Named(EntityLookUp entities) {
    this.entities = entities;
  }

  /**
   * An entity that a verdict names.
   *
   * @param known null: entities-service did not answer; it is asked again later
   */
  record Entity(UUID id, @Nullable KnownEntity known) {}

  /**
   * Call it outside of a transaction.
   *
   * @throws EntityNotKnown when there is none
   */
  Entity ask(UUID id) {
    Optional<KnownEntity> known;
    try {
      known = entities.find(id);
    } catch (ProcessingException | WebApplicationException e) {
      LOG.infof("Whether there is an entity %s is asked later: %s", id, e.getMessage());
      return new Entity(id, null);
    }
    return new Entity(id, known.orElseThrow(EntityNotKnown::new));
  }
}
