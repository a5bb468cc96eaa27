package org.entente.cooperation.party;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.store.job.JobHandler;

/** Asks whom an entity is taken for by now. */
@ApplicationScoped
class IdentityLookUp implements JobHandler {

  static final String QUEUE = "identity";

  /** About a week of trying once a minute. */
  private static final int MOST_ATTEMPTS = 10_000;

  private final EntityLookup entities;
  private final CanonicalEntities canonical;

  IdentityLookUp(EntityLookup entities, CanonicalEntities canonical) {
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
    var known = entities.now(List.of(key)).of(key);
    var taken = known == null || known.canonicalId() == null ? key : known.canonicalId();
    QuarkusTransaction.requiringNew().run(() -> canonical.keep(key, taken));
  }
}
