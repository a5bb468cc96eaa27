package org.entente.store.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/** How far this service has followed others, and which instance does so now. */
@ApplicationScoped
class FollowerPositions {

  private final EntityManager database;
  private final UUID instance = Uuid7.next();

  FollowerPositions(EntityManager database) {
    this.database = database;
  }

  /** A position under lease; absent inside: from the beginning. */
  record Leased(@Nullable String position) {}

  /** Takes or renews the lease for a minute; empty while another instance holds it. */
  @Transactional
  Optional<Leased> lease(String name) {
    database
        .createNativeQuery("insert into follower (name) values (?1) on conflict do nothing")
        .setParameter(1, name)
        .executeUpdate();
    List<?> rows =
        database
            .createNativeQuery(
                "update follower set leased_by = ?2, leased_until = now() + interval '1 minute'"
                    + " where name = ?1 and (leased_by = ?2 or leased_until is null or leased_until < now())"
                    + " returning coalesce(position, '')",
                String.class)
            .setParameter(1, name)
            .setParameter(2, instance)
            .getResultList();
    return rows.stream().findFirst().map(p -> new Leased(p.equals("") ? null : (String) p));
  }

  /** Applies changes and moves on, in one transaction and only while the lease still holds. */
  @Transactional
  void moveOn(String name, @Nullable String from, @Nullable String to, Runnable effect) {
    var moved =
        database
            .createNativeQuery(
                "update follower set position = ?4"
                    + " where name = ?1 and leased_by = ?2 and coalesce(position, '') = ?3")
            .setParameter(1, name)
            .setParameter(2, instance)
            .setParameter(3, from == null ? "" : from)
            .setParameter(4, to)
            .executeUpdate();
    if (moved != 1) {
      throw new IllegalStateException("Another instance follows as %s now".formatted(name));
    }
    effect.run();
  }

  /** Lets another instance go on at once. */
  @Transactional
  void release(String name) {
    database
        .createNativeQuery(
            "update follower set leased_until = null where name = ?1 and leased_by = ?2")
        .setParameter(1, name)
        .setParameter(2, instance)
        .executeUpdate();
  }
}
