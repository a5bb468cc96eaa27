package org.entente.gateway.upstream;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.gateway.engine.Promise;
import org.jspecify.annotations.Nullable;

/** Things of one kind by their ids, asked for all that a level of the query needs at once. */
public final class ById<V> {

  /** As many as a service takes. */
  public static final int MOST = 5000;

  private final Service service;
  private final String path;
  private final ObjectReader answers;
  private final Chunks<Key> chunks;

  /**
   * @param path where it answers {@code POST /v1/<things>:batch}
   * @param most ids of one call
   */
  public ById(Service service, String path, int most, Class<V> thing) {
    this.service = service;
    this.path = path;
    this.answers = Service.reader(BatchAnswer.class, thing);
    this.chunks = Chunks.ofKeys(most);
  }

  private record Key(String id, Set<String> fields) {

    /** Those of one field of a query have the same fields, and are many. */
    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /**
   * @param id well-formed: the service refuses all of them for one that is not
   * @param fields what the answer must hold at least
   * @return null when there is no such thing, or none that the caller may see
   */
  public Promise<@Nullable V> load(Context context, String id, Set<String> fields) {
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
        .<BatchAnswer<V>>ask(authorization, path, request, answers)
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
