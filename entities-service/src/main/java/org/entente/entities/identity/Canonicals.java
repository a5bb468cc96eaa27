package org.entente.entities.identity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.entente.entities.subject.Clusters;
import org.entente.entities.subject.Clusters.Member;
import org.jspecify.annotations.Nullable;

/**
 * After whom clusters are called: the oldest member of those that most people may see, unless a
 * curator chose another of these. Within a transaction.
 */
@ApplicationScoped
class Canonicals {

  private final Choices choices;
  private final Clusters clusters;

  Canonicals(Choices choices, Clusters clusters) {
    this.choices = choices;
    this.clusters = clusters;
  }

  /**
   * Has each of these taken for whom its cluster is called after now.
   *
   * @param reason why, for those who read the history; null where nobody told
   */
  void settle(List<Member> members, ClusterGraph graph, @Nullable String reason) {
    var byId = members.stream().collect(toMap(Member::id, m -> m));
    var chosen = choices.latestFirst(members.stream().map(Member::id).toList());
    var canonical = new HashMap<UUID, UUID>();
    for (var cluster : graph.clusters()) {
      var of = canonical(cluster.stream().map(byId::get).toList(), chosen);
      cluster.forEach(member -> canonical.put(member, of));
    }
    clusters.takeFor(members, canonical, reason);
  }

  private static UUID canonical(List<Member> cluster, List<UUID> chosen) {
    var widest = cluster.stream().map(Member::visibility).min(Comparator.naturalOrder());
    var open =
        cluster.stream()
            .filter(m -> widest.filter(m.visibility()::equals).isPresent())
            .map(Member::id)
            .sorted(Pair.OLDEST_FIRST)
            .toList();
    return chosen.stream().filter(open::contains).findFirst().orElse(open.getFirst());
  }
}
