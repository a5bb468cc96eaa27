package org.entente.entities.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Entities and what is said of pairs of them. Those that positive judgements connect, however many
 * are between them, are one cluster.
 */
final class ClusterGraph {

  private final Set<UUID> entities;
  private final Map<UUID, Set<UUID>> same = new HashMap<>();
  private final Map<Pair, Verdict> judgements;

  /**
   * @param judgements only of pairs of these entities
   */
  ClusterGraph(Collection<UUID> entities, Map<Pair, Verdict> judgements) {
    this.entities = new HashSet<>(entities);
    this.judgements = new LinkedHashMap<>(judgements);
    judgements.forEach((pair, verdict) -> {
      if (verdict == Verdict.POSITIVE) {
        same.computeIfAbsent(pair.left(), e -> new HashSet<>()).add(pair.right());
        same.computeIfAbsent(pair.right(), e -> new HashSet<>()).add(pair.left());
      }
    });
  }

  /** Each entity is in one of them, most of them alone. */
  List<Set<UUID>> clusters() {
    var clusters = new ArrayList<Set<UUID>>();
    var seen = new HashSet<UUID>();
    for (var entity : entities) {
      if (!seen.contains(entity)) {
        var cluster = reached(entity).keySet();
        seen.addAll(cluster);
        clusters.add(Set.copyOf(cluster));
      }
    }
    return clusters;
  }

  /**
   * Two that somebody judged to be different, and are in one cluster all the same: the shortest way
   * from one to the other.
   */
  Optional<List<UUID>> contradiction() {
    return judgements.entrySet().stream()
        .filter(j -> j.getValue() == Verdict.NEGATIVE)
        .map(j -> path(j.getKey().left(), j.getKey().right()))
        .filter(path -> !path.isEmpty())
        .findFirst();
  }

  /** Empty when there is none. */
  private List<UUID> path(UUID from, UUID to) {
    var before = reached(from);
    if (!before.containsKey(to)) {
      return List.of();
    }
    var path = new ArrayList<UUID>();
    for (var at = to; !at.equals(from); at = before.getOrDefault(at, from)) {
      path.addFirst(at);
    }
    path.addFirst(from);
    return path;
  }

  /** What is connected with an entity, nearest first, each with the one it was reached from. */
  private Map<UUID, UUID> reached(UUID from) {
    var before = new HashMap<UUID, UUID>(Map.of(from, from));
    var toVisit = new ArrayDeque<UUID>(List.of(from));
    while (!toVisit.isEmpty()) {
      var at = toVisit.remove();
      for (var next : same.getOrDefault(at, Set.of())) {
        if (before.putIfAbsent(next, at) == null) {
          toVisit.add(next);
        }
      }
    }
    return before;
  }
}
