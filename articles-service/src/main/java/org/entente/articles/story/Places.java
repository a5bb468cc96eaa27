package org.entente.articles.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.articles.story.Partings.Pair;

/**
 * Who tells which story. An article joins the story of the article that it retells itself, never
 * that of one that retells another: likeness is not passed on, so that a chain of small changes
 * does not lead from one event to the next. The one whose story is joined is called the core.
 *
 * @param stories of each of those whose place was looked for
 * @param toLookAt others whose place is to be looked for now: a more visible article has come,
 *     after which their story has to be called
 */
record Places(Map<UUID, UUID> stories, Set<UUID> toLookAt) {

  /**
   * Finds places, for those first who come first.
   *
   * @param tellers whose place is looked for, with all who are in a story called after one of them
   * @param cores of stories that any of them may retell, by the id of the teller; none of them is
   *     itself a teller here
   */
  static Places of(
      Collection<Teller> tellers, Map<UUID, ? extends Collection<Teller>> cores, Set<Pair> parted) {
    var places = new Places(new LinkedHashMap<>(), new LinkedHashSet<>());
    var fresh = new Fresh(new HashMap<>(), new HashMap<>());
    for (var teller : tellers.stream().sorted(Teller.FIRST).toList()) {
      var alike = fresh.near(teller);
      if (cores.containsKey(teller.id())) {
        alike.addAll(cores.get(teller.id()));
      }
      alike.removeIf(core -> parted.contains(Pair.of(teller.id(), core.id())));
      alike.removeIf(core -> !teller.retells(core));
      places.place(teller, alike, fresh);
    }
    return places;
  }

  /** Cores among the tellers themselves, to be found as others are. */
  private record Fresh(Map<UUID, Teller> byId, Map<Long, List<Teller>> byBand) {

    void add(Teller core) {
      byId.put(core.id(), core);
      for (long band : bands(core)) {
        byBand.computeIfAbsent(band, b -> new ArrayList<>()).add(core);
      }
    }

    Set<Teller> near(Teller teller) {
      var near = new HashSet<Teller>();
      for (long band : bands(teller)) {
        near.addAll(byBand.getOrDefault(band, List.of()));
      }
      var own = byId.get(teller.story());
      if (own != null) {
        near.add(own);
      }
      return near;
    }

    private static long[] bands(Teller teller) {
      return teller.sketch() == null ? new long[0] : teller.sketch().bands();
    }
  }

  private void place(Teller teller, Set<Teller> alike, Fresh fresh) {
    var core = alike.stream().filter(teller::mayFollow).min(nearestTo(teller));
    stories.put(teller.id(), core.map(Teller::id).orElse(teller.id()));
    if (core.isPresent()) {
      return;
    }
    fresh.add(teller);
    if (teller.usable()) {
      alike.stream()
          .filter(c -> !teller.mayFollow(c) && c.usable())
          .forEach(c -> toLookAt.add(c.id()));
    }
  }

  /** Where it is it stays. */
  private static Comparator<Teller> nearestTo(Teller teller) {
    return Comparator.<Teller, Boolean>comparing(core -> !core.id().equals(teller.story()))
        .thenComparing(core -> -core.resemblance(teller))
        .thenComparing(core -> core.id().toString());
  }
}
