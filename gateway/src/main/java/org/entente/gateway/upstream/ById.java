package org.entente.gateway.upstream;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Things of one kind by their ids, asked for all that a level of the query needs at once. */
public final class ById<V> {

  /** How a service answers {@code POST /v1/<things>:batch}. */
  public interface Call<V> {
    Uni<BatchAnswer<V>> batch(@Nullable String authorization, BatchRequest request);
  }

  /** As many as a service takes. */
  public static final int MOST = 5000;

  private final Service service;
  private final Call<V> call;
  private final Chunks<Key> chunks;

  /**
   * @param most ids of one call
   */
  public ById(Service service, int most, Call<V> call) {
    this.service = service;
    this.call = call;
    this.chunks = Chunks.ofKeys(most);
  }

  private record Key(String id, Set<String> fields) {}

  /**
   * @param id well-formed: the service refuses all of them for one that is not
   * @param fields what the answer must hold at least
   * @return null when there is no such thing, or none that the caller may see
   */
  public Uni<@Nullable V> load(Context context, String id, Set<String> fields) {
    return Loader.<Key, V>of(
            context,
            this,
            authorization -> keys -> chunks.ask(keys, chunk -> ask(authorization, chunk)))
        .load(new Key(id, fields));
  }

  private Uni<Map<Key, Result<V>>> ask(@Nullable String authorization, List<Key> keys) {
    var fields = new TreeSet<String>();
    var places = new LinkedHashMap<String, Integer>();
    for (var key : keys) {
      fields.addAll(key.fields());
      places.putIfAbsent(key.id(), places.size());
    }
    var request = new BatchRequest(List.copyOf(places.keySet()), fields);
    return service
        .ask(call.batch(authorization, request))
        .map(answer -> results(keys, places, answer.items()));
  }

  private Map<Key, Result<V>> results(
      List<Key> keys, Map<String, Integer> places, List<@Nullable V> items) {
    if (items.size() != places.size()) {
      throw service.answeredNonsense("%d items for %d ids".formatted(items.size(), places.size()));
    }
    var results = new HashMap<Key, Result<V>>();
    for (var key : keys) {
      results.put(key, Result.of(items.get(Objects.requireNonNull(places.get(key.id())))));
    }
    return results;
  }
}
