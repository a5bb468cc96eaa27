package org.entente.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

  private static final List<Integer> KEYS = IntStream.range(0, 1200).boxed().toList();

  private static Map<Integer, Result<String>> answer(List<Integer> keys) {
    return keys.stream()
        .collect(Collectors.toMap(Function.identity(), key -> Result.of("value " + key)));
  }

  @Test
  void moreThanAServiceTakesBecomesSeveralCalls() {
    var sizes = new ArrayList<Integer>();

    var all =
        Chunks.<Integer>ofKeys(500)
            .<String>ask(
                KEYS,
                some -> {
                  sizes.add(some.size());
                  return Uni.createFrom().item(answer(some));
                })
            .await()
            .indefinitely();

    assertThat(sizes).containsExactly(500, 500, 200);
    assertThat(all).isEqualTo(answer(KEYS));
  }

  @Test
  void callThatFailsFailsItsOwnKeysOnly() {
    var down = new IllegalStateException("down");

    var all =
        Chunks.<Integer>ofKeys(500)
            .<String>ask(
                KEYS,
                some ->
                    some.contains(600)
                        ? Uni.createFrom().failure(down)
                        : Uni.createFrom().item(answer(some)))
            .await()
            .indefinitely();

    assertThat(all.get(0)).isEqualTo(Result.of("value 0"));
    assertThat(all.get(600)).isEqualTo(Result.failed(down));
    assertThat(all.get(1100)).isEqualTo(Result.of("value 1100"));
  }

  @Test
  void keysThatAskForMuchGoInFewerToACall() {
    var sizes = new ArrayList<Integer>();

    var all =
        new Chunks<Integer>(500, 10_000, key -> 200)
            .<String>ask(
                KEYS.subList(0, 120),
                some -> {
                  sizes.add(some.size());
                  return Uni.createFrom().item(answer(some));
                })
            .await()
            .indefinitely();

    assertThat(sizes).containsExactly(50, 50, 20);
    assertThat(all).hasSize(120);
  }
}
