package org.entente.articles.entity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.entente.store.job.JobHandler;

/** Asks whom an entity is taken for by now. */
@ApplicationScoped
class IdentityLookUp implements JobHandler {

  static final String QUEUE = "identity";

  /** About a week of trying once a minute. */
  private static final int MOST_ATTEMPTS = 10_000;

  private final EntityLookUp entities;
  private final CanonicalEntities canonical;

  IdentityLookUp(EntityLookUp entities, CanonicalEntities canonical) {
    this.entities = entities;
    this.canonical = canonical;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public int maxAttempts() {
    return MOST_ATTEMPTS;
  }

  @Override
  public void run(String key) {
    var id = EntityRef.parse(key);
    var taken = entities.find(id).map(KnownEntity::canonicalId).orElse(id);
    QuarkusTransaction.requiringNew().run(() -> canonical.keep(id, taken));
  }
}
