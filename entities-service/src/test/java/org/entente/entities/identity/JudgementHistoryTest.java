package org.entente.entities.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.identity.JudgementApi.cluster;
import static org.entente.entities.identity.JudgementApi.judge;
import static org.entente.entities.identity.JudgementApi.withdraw;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.unique;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compared with clusters that are worked out anew from what is in force after each step. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@DisplayName("Any sequence of judgements and withdrawals")
class JudgementHistoryTest {

  private static final int STEPS = 40;
  private static final int ENTITIES = 7;

  private final List<String> entities = new ArrayList<>();

  /** What is in force: the verdict and the id of the judgement, by its pair. */
  private final Map<Set<String>, String> verdicts = new HashMap<>();

  private final Map<Set<String>, String> ids = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void endsInTheClustersOfTheJudgementsThatAreLeft(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < ENTITIES; i++) {
      entities.add(person(unique("History")));
    }
    var before = entities.stream().map(JudgementHistoryTest::read).toList();

    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(4) == 0 && !ids.isEmpty()) {
        var pair = new ArrayList<>(ids.keySet()).get(random.nextInt(ids.size()));
        withdraw(requireNonNull(ids.remove(pair))).statusCode(200);
        verdicts.remove(pair);
      } else {
        say(random);
      }
      for (var entity : entities) {
        assertThat(new TreeSet<>(cluster(entity))).as("step " + step).isEqualTo(component(entity));
      }
    }
    for (var judgement : ids.values()) {
      withdraw(judgement).statusCode(200);
    }

    assertThat(entities.stream().map(JudgementHistoryTest::read).toList()).isEqualTo(before);
  }

  private void say(Random random) {
    var left = entities.get(random.nextInt(ENTITIES));
    var right = entities.get(random.nextInt(ENTITIES));
    if (left.equals(right)) {
      return;
    }
    var verdict = List.of("POSITIVE", "POSITIVE", "NEGATIVE", "UNSURE").get(random.nextInt(4));
    var pair = Set.of(left, right);
    var answer = judge(left, verdict, right).extract();
    var earlier = verdicts.put(pair, verdict);
    if (contradicts()) {
      assertThat(answer.statusCode()).isEqualTo(409);
      if (earlier == null) {
        verdicts.remove(pair);
      } else {
        verdicts.put(pair, earlier);
      }
      return;
    }
    assertThat(answer.statusCode()).isEqualTo(verdict.equals(earlier) ? 200 : 201);
    ids.put(pair, answer.path("id"));
  }

  private boolean contradicts() {
    return verdicts.entrySet().stream()
        .filter(v -> v.getValue().equals("NEGATIVE"))
        .anyMatch(v -> component(v.getKey().iterator().next()).containsAll(v.getKey()));
  }

  private Set<String> component(String entity) {
    var component = new LinkedHashSet<>(Set.of(entity));
    boolean grows = true;
    while (grows) {
      var more = new HashSet<String>();
      verdicts.forEach((pair, verdict) -> {
        if (verdict.equals("POSITIVE") && pair.stream().anyMatch(component::contains)) {
          more.addAll(pair);
        }
      });
      grows = component.addAll(more);
    }
    return new TreeSet<>(component);
  }

  private static String read(String entity) {
    return anybody()
        .get("/v1/entities/{id}", entity)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replaceAll("\"version\":[0-9]+", "");
  }
}
