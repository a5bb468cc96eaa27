package org.entente.articles.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.entente.platform.id.Uuid7;

/**
 * Which of the articles of one batch is which, decided one after another over keys that were
 * claimed for all of them at once.
 */
public final class Claims {

  private final ArticleKeys keys;
  private final List<Identity> identities;
  private final List<UUID> fresh;
  private final Map<String, UUID> holders;
  private final Map<String, UUID> before;

  /** Claims the keys of all in the database: first come, first served. */
  public Claims(ArticleKeys keys, List<Identity> identities) {
    this.keys = keys;
    this.identities = identities;
    this.fresh = identities.stream().map(i -> Uuid7.next()).toList();
    var wanted = new LinkedHashMap<String, UUID>();
    for (int n = 0; n < identities.size(); n++) {
      for (var key : identities.get(n).keys()) {
        wanted.putIfAbsent(key, fresh.get(n));
      }
    }
    this.before = keys.claim(wanted);
    var ours = Set.copyOf(fresh);
    // What nobody held is free again: each takes it in turn.
    this.holders = new HashMap<>(before);
    holders.values().removeIf(ours::contains);
  }

  /** Articles that were there before and hold one of the keys. */
  public Set<UUID> others() {
    return Set.copyOf(holders.values());
  }

  /** The id that the n-th has if it is new. */
  public UUID fresh(int n) {
    return fresh.get(n);
  }

  /** The article that the n-th is, if there is one. */
  public Optional<UUID> known(int n, Predicate<UUID> hasExternalId, Predicate<UUID> hasAddress) {
    var identity = identities.get(n);
    identity.keys().forEach(key -> holders.putIfAbsent(key, fresh.get(n)));
    return identity.known(holders, fresh.get(n), hasExternalId, hasAddress);
  }

  /** The n-th is this article: what it claimed is that article's. */
  public void handOver(int n, UUID article) {
    identities.get(n).keys().forEach(key -> holders.replace(key, fresh.get(n), article));
  }

  /** The n-th was refused: what it claimed is free. */
  public void giveUp(int n) {
    identities.get(n).keys().forEach(key -> holders.remove(key, fresh.get(n)));
  }

  /** Has the database say what was decided here. */
  public void settle() {
    var handedOver = new HashMap<String, UUID>();
    var released = new ArrayList<String>();
    before.forEach((key, holder) -> {
      var now = holders.get(key);
      if (now == null) {
        released.add(key);
      } else if (!now.equals(holder)) {
        handedOver.put(key, now);
      }
    });
    keys.handOver(handedOver);
    keys.release(released);
  }
}
