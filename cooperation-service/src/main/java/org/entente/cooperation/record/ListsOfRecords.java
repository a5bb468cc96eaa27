package org.entente.cooperation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.entente.cooperation.given.Given;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.GroupedRequest;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Pages of what belongs to records, for many records at once in one query. */
@ApplicationScoped
public class ListsOfRecords {

  private final EntityManager database;
  private final Caller caller;

  ListsOfRecords(EntityManager database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * What belongs to records, and how it is read.
   *
   * @param name of the list, unlike those of all others
   * @param type of its rows
   * @param rows SQL for the rows of the record {@code k.record} behind {@code k.after}, which is
   *     null on the first page and else the text of the last row's key, in their order and at most
   *     {@code k.most}
   * @param key of a row, as text
   */
  public record Kept<T>(String name, Class<T> type, String rows, Function<T, String> key) {}

  /**
   * In the order of the keys, each of which is a record's id; nothing of records that the caller
   * may not see.
   *
   * @param parameters of {@code rows}
   */
  public <T> List<Page<T>> pages(GroupedRequest request, Kept<T> kept, Map<String, ?> parameters) {
    var pages = read(request, kept.name());
    var query =
        database
            .createNativeQuery(
                """
                select k.n as n, {hit.*}
                  from unnest(cast(:records as uuid[]), cast(:afters as text[]), cast(cast(:limits as text[]) as int[]))
                       with ordinality as k (record, after, most, n)
                  join cooperation_record r on r.id = k.record and r.visibility = any (cast(:visible as text[]))
                 cross join lateral (%s) hit
                """
                    .formatted(kept.rows()))
            .unwrap(NativeQuery.class);
    query.addScalar("n", Integer.class);
    query.addEntity("hit", kept.type());
    query
        .setParameter("records", array(request.keys(), k -> uuid(k.key()).toString()))
        .setParameter("afters", array(pages, p -> p.isFirst() ? null : p.afterKey().getLast()))
        .setParameter("limits", array(pages, p -> Integer.toString(p.limit())))
        .setParameter("visible", caller.visible().toArray(String[]::new));
    parameters.forEach(query::setParameter);
    var rows = new ArrayList<List<T>>();
    pages.forEach(page -> rows.add(new ArrayList<>()));
    for (var row : (List<?>) query.getResultList()) {
      var parts = (Object[]) row;
      rows.get((Integer) parts[0] - 1).add(kept.type().cast(parts[1]));
    }
    var answer = new ArrayList<Page<T>>();
    for (int i = 0; i < pages.size(); i++) {
      answer.add(Page.of(rows.get(i), pages.get(i), row -> List.of(kept.key().apply(row))));
    }
    return answer;
  }

  private static List<PageRequest> read(GroupedRequest request, String list) {
    request.mustBeBy("record");
    request.mustNotWantTotals();
    var given = new Given();
    var pages = new ArrayList<PageRequest>();
    for (int i = 0; i < request.keys().size(); i++) {
      var key = request.keys().get(i);
      given.id(CooperationRecord.PREFIX, key.key(), "keys[%d].key".formatted(i));
      request.noteFilterAndSort(i, given.violations(), "There is one order.");
      pages.add(PageRequest.of(list + "-of-records", key.key(), key.first(), key.after()));
    }
    GroupedRequest.noteTooManyItems(pages, given.violations(), "in all");
    given.throwIfAny();
    return pages;
  }

  private static UUID uuid(String id) {
    return TypeId.parse(CooperationRecord.PREFIX, id).uuid();
  }

  private static <K> @Nullable String[] array(List<K> keys, Function<K, @Nullable String> part) {
    return keys.stream().map(part).toArray(String[]::new);
  }
}
