package org.entente.articles.entity;

import java.util.UUID;
import org.entente.platform.access.Visibility;

/**
 * An entity as entities-service tells it.
 *
 * @param canonicalId whom it is judged to be
 * @param label what it is called
 */
public record KnownEntity(UUID id, UUID canonicalId, String label, Visibility visibility) {

  /** Whether all who may read what has {@code readers} may see it. */
  public boolean isVisibleToAll(Visibility readers) {
    return visibility.compareTo(readers) <= 0;
  }
}
