package org.entente.cooperation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.cooperation.record.GroupKey.By;
import org.entente.platform.page.Page;
import org.entente.store.read.Counting;
import org.entente.store.read.CountingTookTooLong;
import org.jspecify.annotations.Nullable;

/** Pages of records for many keys at once: two queries, however many keys there are. */
@ApplicationScoped
class RecordGroups {

  private static final Map<By, String> BELONGS =
      Map.of(
          By.ARTICLE,
              "r.id in (select e.record_id from record_evidence e where e.article_id = cast(k.key as uuid))",
          By.ENTITY,
              """
              r.id in (select p.record_id from record_party p where p.entity_id = any(cluster_of(k.key))
                       union all
                       select p.record_id from record_party p where p.represents = any(cluster_of(k.key)))\
              """,
          By.PAIR, "r.dyad = k.key",
          By.POPULATION,
              "r.id in (select p.record_id from record_party p where p.population_id = cast(k.key as uuid))");

  private static final String TOTALS =
      """
      select k.n, (select count(*) from cooperation_record r
                    where %s
                      and r.review = k.review
                      and (k.kind is null or r.kind = k.kind)
                      and r.visibility = any (cast(:visible as text[])))
        from unnest(cast(:keys as text[]), cast(:reviews as text[]), cast(:kinds as text[])) with ordinality as k (key, review, kind, n)
       order by k.n
      """;

  private final EntityManager database;
  private final Records records;

  RecordGroups(EntityManager database, Records records) {
    this.database = database;
    this.records = records;
  }

  /** In the order of the keys. */
  List<Page<CooperationRecord>> newest(By by, List<GroupKey> keys, List<String> visible) {
    var ids = ids(by, keys, visible);
    var byId = new HashMap<UUID, CooperationRecord>();
    var all = ids.stream().flatMap(List::stream).distinct().toList();
    if (!all.isEmpty()) {
      records.list("id in ?1", all).forEach(r -> byId.put(r.id, r));
    }
    return IntStream.range(0, keys.size())
        .mapToObj(i -> page(keys.get(i), ids.get(i).stream().map(byId::get).toList()))
        .toList();
  }

  private static Page<CooperationRecord> page(GroupKey key, List<CooperationRecord> rows) {
    return Page.of(rows, key.page(), r -> List.of(r.id.toString()));
  }

  /**
   * How many there are behind each key, in one query.
   *
   * @throws CountingTookTooLong when they are too many to be counted while somebody waits
   */
  List<Long> totals(By by, List<GroupKey> keys, List<String> visible) {
    var counted =
        keyed(database.createNativeQuery(TOTALS.formatted(BELONGS.get(by)), Tuple.class), keys)
            .setParameter("visible", visible.toArray(String[]::new));
    return Counting.rows(counted).stream().map(r -> r.get(1, Long.class)).toList();
  }

  private static Query keyed(Query query, List<GroupKey> keys) {
    return query
        .setParameter("keys", array(keys, GroupKey::key))
        .setParameter("reviews", array(keys, k -> k.review().name()))
        .setParameter("kinds", array(keys, k -> k.kind() == null ? null : k.kind().name()));
  }

  @SuppressWarnings("unchecked")
  private List<List<UUID>> ids(By by, List<GroupKey> keys, List<String> visible) {
    List<Tuple> rows =
        keyed(database.createNativeQuery(newestOfEach(by), Tuple.class), keys)
            .setParameter("limits", array(keys, k -> Integer.toString(k.page().limit())))
            .setParameter(
                "afters", array(keys, k -> k.page().afterId().map(UUID::toString).orElse(null)))
            .setParameter("visible", visible.toArray(String[]::new))
            .getResultList();
    var ids = new ArrayList<List<UUID>>();
    keys.forEach(k -> ids.add(new ArrayList<>()));
    rows.forEach(r -> ids.get(r.get(0, Number.class).intValue() - 1).add(r.get(1, UUID.class)));
    return ids;
  }

  private static String newestOfEach(By by) {
    return """
    select k.n, r.id
      from unnest(cast(:keys as text[]), cast(:reviews as text[]), cast(:kinds as text[]),
                  cast(cast(:limits as text[]) as int[]), cast(cast(:afters as text[]) as uuid[])) with ordinality as k (key, review, kind, most, after, n)
     cross join lateral (
       select r.id from cooperation_record r
        where %s
          and r.review = k.review
          and (k.kind is null or r.kind = k.kind)
          and (k.after is null or r.id < k.after)
          and r.visibility = any (cast(:visible as text[]))
        order by r.id desc
        limit k.most) r
     order by k.n, r.id desc
    """
        .formatted(BELONGS.get(by));
  }

  private static @Nullable String[] array(
      List<GroupKey> keys, Function<GroupKey, @Nullable String> part) {
    return keys.stream().map(part).toArray(String[]::new);
  }
}
