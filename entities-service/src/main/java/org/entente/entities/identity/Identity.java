package org.entente.entities.identity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.subject.Clusters;
import org.entente.entities.subject.Clusters.Member;
import org.entente.entities.subject.Kind;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Judges which entities are one. Within a transaction. */
@ApplicationScoped
class Identity {

  static final int LARGEST_CLUSTER = 1000;

  /** What senders tell apart in different ways. */
  private static final Set<Kind> BODIES =
      EnumSet.of(Kind.PUBLIC_BODY, Kind.ORGANIZATION, Kind.COMPANY);

  private final Judgements judgements;
  private final Choices choices;
  private final Canonicals canonicals;
  private final Clusters clusters;
  private final EntityManager database;
  private final Clock clock = Clock.systemUTC();

  Identity(
      Judgements judgements,
      Choices choices,
      Canonicals canonicals,
      Clusters clusters,
      EntityManager database) {
    this.judgements = judgements;
    this.choices = choices;
    this.canonicals = canonicals;
    this.clusters = clusters;
    this.database = database;
  }

  /**
   * @param isNew false when just that is in force already
   */
  record Judged(Judgement judgement, boolean isNew) {}

  /**
   * @throws ContradictingJudgement when two would be one that are judged to be different
   */
  Judged judge(NewJudgement given, String author) {
    judgements.takeTurns();
    var one = clusters.get(given.left());
    var other = clusters.get(given.right());
    check(given.verdict(), one, other);
    var pair = Pair.of(one.id(), other.id());
    var before = judgements.inForce(pair);
    if (before.isPresent() && before.get().verdict == given.verdict()) {
      return new Judged(before.get(), false);
    }
    var members = members(List.of(one.canonicalId(), other.canonicalId()));
    var judged = judged(members);
    judged.put(pair, given.verdict());
    var graph = new ClusterGraph(ids(members), judged);
    graph
        .contradiction()
        .ifPresent(path -> {
          throw new ContradictingJudgement(path);
        });
    refuseTooLarge(graph);
    before.ifPresent(j -> j.end(author, "Another judgement took its place.", clock.instant()));
    // One of a pair is in force at any moment, also in the order of the statements.
    judgements.flush();
    var judgement =
        new Judgement(pair, given.verdict(), given.reason().strip(), author, clock.instant());
    judgements.persist(judgement);
    canonicals.settle(members, graph, judgement.reason);
    return new Judged(judgement, true);
  }

  /** Takes a judgement back, and with a positive one what followed from it. */
  void withdraw(Judgement judgement, String reason, String author) {
    judgements.takeTurns();
    database.refresh(judgement);
    if (!judgement.isInForce()) {
      throw new JudgementOver(TypeId.show(Judgement.PREFIX, judgement.id));
    }
    judgement.end(author, reason.strip(), clock.instant());
    judgements.flush();
    if (judgement.verdict == Verdict.POSITIVE) {
      settleAll(clusterOf(judgement.leftId), reason.strip());
    }
  }

  /**
   * Has a cluster called after one of its members.
   *
   * @throws CannotBeCanonical when it would be shown to those who may not see it
   */
  void choose(String entity, String reason, String author) {
    judgements.takeTurns();
    var chosen = clusters.get(entity);
    var members = members(List.of(chosen.canonicalId()));
    if (members.stream().anyMatch(m -> m.visibility().compareTo(chosen.visibility()) < 0)) {
      throw new CannotBeCanonical(TypeId.show("entity", chosen.id()));
    }
    choices.choose(chosen.id(), reason.strip(), author, clock.instant());
    settleAll(chosen.canonicalId(), reason.strip());
  }

  /** Has it called after its oldest member again, or after one that was chosen before. */
  void chooseNoMore(String entity) {
    judgements.takeTurns();
    var chosen = clusters.get(entity);
    if (choices.takeBack(chosen.id())) {
      settleAll(chosen.canonicalId(), null);
    }
  }

  /** Others may see an entity than before: another one may have to stand for its cluster. */
  void readersChanged(UUID entity) {
    var canonical = clusterOf(entity);
    if (clusters.members(List.of(canonical)).size() > 1) {
      judgements.takeTurns();
      settleAll(clusterOf(entity), null);
    }
  }

  private UUID clusterOf(UUID entity) {
    return (UUID)
        database
            .createNativeQuery("select canonical_id from entity where id = :id", UUID.class)
            .setParameter("id", entity)
            .getSingleResult();
  }

  private static void check(Verdict verdict, Member one, Member other) {
    var violations = new Violations();
    violations.check(!one.id().equals(other.id()), "right", "Must be another entity than left.");
    if (verdict == Verdict.POSITIVE && !one.id().equals(other.id())) {
      violations
          .check(
              one.kind() == other.kind()
                  || (BODIES.contains(one.kind()) && BODIES.contains(other.kind())),
              "right",
              "Must be of the kind of left, which is %s; it is %s."
                  .formatted(one.kind(), other.kind()))
          .check(
              one.kind() != Kind.COUNTRY || other.kind() != Kind.COUNTRY,
              "right",
              "Must not be a country: each is itself.");
    }
    violations.throwIfAny();
  }

  private List<Member> members(Collection<UUID> canonical) {
    return clusters.members(new ArrayList<>(Set.copyOf(canonical)));
  }

  private Map<Pair, Verdict> judged(List<Member> members) {
    return judgements.inForceAmong(ids(members)).stream()
        .collect(toMap(Judgement::pair, j -> j.verdict, (a, b) -> b, HashMap::new));
  }

  private void settleAll(UUID canonical, @Nullable String reason) {
    var members = members(List.of(canonical));
    canonicals.settle(members, new ClusterGraph(ids(members), judged(members)), reason);
  }

  private static void refuseTooLarge(ClusterGraph graph) {
    var largest = graph.clusters().stream().mapToInt(Set::size).max().orElse(0);
    if (largest > LARGEST_CLUSTER) {
      throw new ClusterTooLarge(largest, LARGEST_CLUSTER);
    }
  }

  private static List<UUID> ids(List<Member> members) {
    return members.stream().map(Member::id).toList();
  }
}
