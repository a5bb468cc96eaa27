package org.entente.entities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is part of what. */
@ApplicationScoped
class Wholes {

  private static final int DEEPEST = 50;
  private static final int MOST = 10_000;

  private final EntityManager database;

  Wholes(EntityManager database) {
    this.database = database;
  }

  /**
   * Looks level by level at what the whole is part of. Others who ask wait until the transaction is
   * over, so that two do not close a circle together.
   *
   * @throws RelationWouldCircle when the part is among that, at whatever time
   */
  void mustNotCircle(UUID part, UUID whole) {
    takeTurns();
    var reachedFrom = new HashMap<UUID, UUID>();
    reachedFrom.put(whole, whole);
    var level = List.of(whole);
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (reachedFrom.containsKey(part)) {
        throw RelationWouldCircle.along(path(reachedFrom, whole, part));
      }
      if (depth == DEEPEST || reachedFrom.size() > MOST) {
        throw RelationWouldCircle.unseen();
      }
      level = above(level, reachedFrom);
    }
  }

  private List<UUID> above(Collection<UUID> level, Map<UUID, UUID> reachedFrom) {
    var next = new ArrayList<UUID>();
    for (var step : steps(level)) {
      if (reachedFrom.putIfAbsent(step[1], step[0]) == null) {
        next.add(step[1]);
      }
    }
    return next;
  }

  private List<UUID[]> steps(Collection<UUID> level) {
    var rows =
        database
            .createQuery(
                "select r.fromId, r.toId from Relation r where r.type = :type and r.fromId in :level",
                Object[].class)
            .setParameter("type", RelationType.PART_OF)
            .setParameter("level", level)
            .setMaxResults(MOST + 1)
            .getResultList();
    if (rows.size() > MOST) {
      throw RelationWouldCircle.unseen();
    }
    return rows.stream().map(row -> new UUID[] {(UUID) row[0], (UUID) row[1]}).toList();
  }

  private static List<UUID> path(Map<UUID, UUID> reachedFrom, UUID whole, UUID part) {
    var path = new ArrayList<UUID>();
    path.add(part);
    for (var at = part; !at.equals(whole); ) {
      at = reachedFrom.getOrDefault(at, whole);
      path.addFirst(at);
    }
    return path;
  }

  private void takeTurns() {
    database
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended('part of', 2)) as text)")
        .getSingleResult();
  }
}
