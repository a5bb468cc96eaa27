package org.entente.gateway.upstream;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.gateway.engine.Promise;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Lists of things that belong to other things, asked for all parents of a level at once. */
public final class Grouped<V> {

  /**
   * What narrows the list and where it starts: the same for all parents under one field of a query.
   *
   * @param first 1 to 200
   */
  public record Slice(Map<String, Object> filter, int first, @Nullable String after) {}

  /** For lists that are short by themselves. */
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  private static final int MOST_KEYS = 500;

  private final Service service;
  private final String by;
  private final String path;
  private final ObjectReader answers;
  private final Chunks<Key> chunks;

  /** Tells totals from pages: they are asked for apart, so that counting holds nothing up. */
  private final Object totals = new Object();

  /**
   * @param path where it answers {@code POST /v1/<things>:grouped}
   * @param by what the service is to group by
   * @param mostItems that the service lets the keys of one call ask for in all
   */
  public Grouped(Service service, String path, String by, int mostItems, Class<V> thing) {
    this.service = service;
    this.path = path;
    this.by = by;
    this.answers = Service.reader(GroupedAnswer.class, thing);
    this.chunks = new Chunks<>(MOST_KEYS, mostItems, Key::items);
  }

  private record Key(String parent, Slice slice, Set<String> fields) {

    /** Those of one field of a query have the same slice and fields, and are many. */
    @Override
    public int hashCode() {
      return parent.hashCode();
    }

    int items() {
      return slice.first();
    }

    Key after(String cursor) {
      return new Key(parent, new Slice(slice.filter(), slice.first(), cursor), fields);
    }
  }

  /**
   * @param fields what each item must hold at least; empty for all that it has
   */
  public Promise<@Nullable Page<V>> load(
      Context context, String parent, Slice slice, Set<String> fields) {
    return loader(context).load(new Key(parent, slice, fields));
  }

  /**
   * A list to its end, page by page; those of the lists that go on are asked for together again.
   *
   * @param most items: a list that has more fails with {@link ListTooLong}
   */
  public Uni<List<V>> loadAll(Context context, String parent, int most) {
    var key = new Key(parent, new Slice(Map.of(), PageRequest.MAX, null), Set.of());
    return goOn(loader(context), key, most, new ArrayList<>());
  }

  private Uni<List<V>> goOn(Loader<Key, Page<V>> loader, Key key, int most, List<V> read) {
    return loader
        .load(key)
        .chain(page -> {
          if (page == null) {
            return Uni.createFrom().item(read);
          }
          read.addAll(page.items());
          if (!page.pageInfo().hasNextPage()) {
            return Uni.createFrom().item(read);
          }
          if (read.size() >= most) {
            throw new ListTooLong(most);
          }
          var end = page.pageInfo().endCursor();
          if (end == null || page.items().isEmpty()) {
            throw service.answeredNonsense("a page that leads to no other");
          }
          return goOn(loader, key.after(end), most, read);
        });
  }

  /**
   * How many items there are behind a parent and a filter.
   *
   * @param slice whose place in the list counts for nothing
   */
  public Promise<@Nullable Integer> total(Context context, String parent, Slice slice) {
    return Loader.<Key, Integer>of(
            context,
            totals,
            authorization -> keys -> chunks.ask(keys, chunk -> askTotals(authorization, chunk)))
        .load(new Key(parent, new Slice(slice.filter(), 1, null), Set.of("id")));
  }

  private Uni<Map<Key, Result<Integer>>> askTotals(@Nullable String authorization, List<Key> keys) {
    return service
        .<GroupedAnswer<V>>ask(authorization, path, request(keys, true), answers)
        .map(answer -> {
          var results = new HashMap<Key, Result<Integer>>();
          var groups = groups(keys, answer);
          for (int i = 0; i < keys.size(); i++) {
            results.put(keys.get(i), Result.of(groups.get(i).total()));
          }
          return results;
        });
  }

  private Loader<Key, Page<V>> loader(Context context) {
    return Loader.of(
        context,
        this,
        authorization -> keys -> chunks.ask(keys, chunk -> ask(authorization, chunk)));
  }

  private Uni<Map<Key, Result<Page<V>>>> ask(@Nullable String authorization, List<Key> keys) {
    return askOnce(authorization, keys)
        .onFailure(failure -> failure instanceof Refusal refusal && refusal.status() == 400)
        .recoverWithUni(failure -> askApart(authorization, keys, failure));
  }

  private Uni<Map<Key, Result<Page<V>>>> askOnce(@Nullable String authorization, List<Key> keys) {
    return service
        .<GroupedAnswer<V>>ask(authorization, path, request(keys, false), answers)
        .map(answer -> results(keys, groups(keys, answer)));
  }

  private GroupedRequest request(List<Key> keys, boolean totals) {
    var fields = new TreeSet<String>();
    keys.forEach(key -> fields.addAll(key.fields()));
    var asked =
        keys.stream()
            .map(k ->
                new GroupedRequest.Key(
                    k.parent(), k.slice().filter(), k.slice().first(), k.slice().after()))
            .toList();
    return new GroupedRequest(by, fields.isEmpty() ? null : fields, totals ? true : null, asked);
  }

  private List<GroupedAnswer.Group<V>> groups(List<Key> keys, GroupedAnswer<V> answer) {
    var groups = answer.results();
    if (groups.size() != keys.size()) {
      throw service.answeredNonsense("%d groups for %d keys".formatted(groups.size(), keys.size()));
    }
    return groups;
  }

  /**
   * One alias with a cursor of another list must not spoil its siblings, so each way of asking is
   * tried alone.
   */
  private Uni<Map<Key, Result<Page<V>>>> askApart(
      @Nullable String authorization, List<Key> keys, Throwable refusal) {
    var bySlice = keys.stream().collect(Collectors.groupingBy(Key::slice));
    if (bySlice.size() == 1) {
      return Uni.createFrom().failure(refusal);
    }
    return Chunks.together(List.copyOf(bySlice.values()), some -> askOnce(authorization, some));
  }

  private Map<Key, Result<Page<V>>> results(List<Key> keys, List<GroupedAnswer.Group<V>> groups) {
    var results = new HashMap<Key, Result<Page<V>>>();
    for (int i = 0; i < groups.size(); i++) {
      results.put(
          keys.get(i), Result.of(new Page<>(groups.get(i).items(), groups.get(i).pageInfo())));
    }
    return results;
  }
}
