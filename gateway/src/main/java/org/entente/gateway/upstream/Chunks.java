package org.entente.gateway.upstream;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A question for more than a service answers at once becomes several; each of them fails alone.
 *
 * @param mostKeys of one call
 * @param mostItems that the keys of one call may ask for in all
 * @param items how many a key may ask for
 */
record Chunks<K>(int mostKeys, int mostItems, ToIntFunction<K> items) {

  /** More at a time would only queue in the service. */
  private static final int AT_A_TIME = 4;

  /** For keys that ask for one item each. */
  static <K> Chunks<K> ofKeys(int most) {
    return new Chunks<>(most, most, key -> 1);
  }

  <V> Uni<Map<K, Result<V>>> ask(List<K> keys, Loader.Batch<K, V> ask) {
    var chunks = of(keys);
    return chunks.size() == 1 ? ask.load(keys) : together(chunks, ask);
  }

  /** Asks for each of these apart and joins the answers; those that fail are told so key by key. */
  static <K, V> Uni<Map<K, Result<V>>> together(List<List<K>> chunks, Loader.Batch<K, V> ask) {
    return Uni.join()
        .all(chunks.stream().map(chunk -> orFailed(chunk, ask)).toList())
        .usingConcurrencyOf(AT_A_TIME)
        .andFailFast()
        .map(parts -> {
          var all = new HashMap<K, Result<V>>();
          parts.forEach(all::putAll);
          return all;
        });
  }

  private static <K, V> Uni<Map<K, Result<V>>> orFailed(List<K> keys, Loader.Batch<K, V> ask) {
    return ask.load(keys)
        .onFailure()
        .recoverWithItem(failure -> {
          var failed = new HashMap<K, Result<V>>();
          keys.forEach(key -> failed.put(key, Result.failed(failure)));
          return failed;
        });
  }

  private List<List<K>> of(List<K> keys) {
    var chunks = new ArrayList<List<K>>();
    var chunk = new ArrayList<K>();
    var inChunk = 0;
    for (var key : keys) {
      var more = items.applyAsInt(key);
      if (chunk.size() == mostKeys || (!chunk.isEmpty() && inChunk + more > mostItems)) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        inChunk = 0;
      }
      chunk.add(key);
      inChunk += more;
    }
    chunks.add(chunk);
    return chunks;
  }
}
