package org.entente.articles.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Looks for the places of articles in stories, many at once in a few statements. One pass at a time
 * over all instances and only over what is committed: of two near-copies the one that is looked at
 * later finds the other. A pass is one transaction; one that is killed has done nothing, and what
 * it looked at is looked at again.
 */
@ApplicationScoped
class StoryPass {

  private static final int AT_ONCE = 200;

  /** Of the texts of one pass together. */
  private static final long MOST_CHARACTERS = 4_000_000;

  /** An arbitrary number that nothing else in the database locks. */
  private static final long LOCK = 0x73746F72696573L;

  private final EntityManager database;
  private final OwedStories owed;
  private final Tellers tellers;
  private final Sketches sketches;
  private final Partings partings;
  private final StoryMoves moves;

  StoryPass(
      EntityManager database,
      OwedStories owed,
      Tellers tellers,
      Sketches sketches,
      Partings partings,
      StoryMoves moves) {
    this.database = database;
    this.owed = owed;
    this.tellers = tellers;
    this.sketches = sketches;
    this.partings = partings;
    this.moves = moves;
  }

  /**
   * @return whether there may be more to do at once
   */
  boolean run() {
    return QuarkusTransaction.requiringNew().call(() -> isAlone() && look());
  }

  /** Locked before looking: a statement sees what was committed before it began. */
  boolean isAlone() {
    return (Boolean)
        database
            .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
            .setParameter("lock", LOCK)
            .getSingleResult();
  }

  /** One look, in the caller's transaction, which {@link #isAlone()}. */
  boolean look() {
    var looked = owed.oldest(AT_ONCE, MOST_CHARACTERS);
    if (looked.isEmpty()) {
      return false;
    }
    var subjects = sketches.sketched(tellers.withFollowers(looked.keySet()));
    var places =
        Places.of(
            subjects, coresFor(subjects), partings.of(subjects.stream().map(Teller::id).toList()));
    var held = moves.move(subjects, places.stories());
    index(subjects, places.stories());

    var again = new HashSet<>(places.toLookAt());
    held.stream().filter(id -> !looked.containsKey(id)).forEach(again::add);
    owed.owe(again);
    var done = new HashMap<>(looked);
    done.keySet().removeAll(held);
    return owed.settle(done) > 0;
  }

  /** By teller: those of its story and those who may be retold by it. */
  private Map<UUID, Set<Teller>> coresFor(List<Teller> subjects) {
    var ids = new HashSet<UUID>();
    subjects.forEach(s -> ids.add(s.id()));
    var candidates = tellers.candidates(subjects);
    subjects.forEach(s -> candidates.computeIfAbsent(s.id(), id -> new HashSet<>()).add(s.story()));
    candidates.values().forEach(some -> some.removeAll(ids));
    var cores =
        tellers.cores(candidates.values().stream().flatMap(Set::stream).distinct().toList());

    var found = new HashMap<UUID, Set<Teller>>();
    candidates.forEach((id, some) -> found.put(id, known(some, cores)));
    return found;
  }

  private static Set<Teller> known(Collection<UUID> ids, Map<UUID, Teller> cores) {
    var known = new HashSet<Teller>();
    ids.stream().filter(cores::containsKey).forEach(id -> known.add(cores.get(id)));
    return known;
  }

  private void index(List<Teller> subjects, Map<UUID, UUID> stories) {
    var cores =
        subjects.stream().filter(s -> s.usable() && s.id().equals(stories.get(s.id()))).toList();
    var others = new HashSet<>(subjects);
    cores.forEach(others::remove);
    sketches.index(cores, others);
  }
}
