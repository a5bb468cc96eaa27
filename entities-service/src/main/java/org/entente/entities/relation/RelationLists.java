package org.entente.entities.relation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Pages of the relations of many entities at once, newest first; two statements for all. */
@ApplicationScoped
class RelationLists {

  private static final UUID AFTER_ALL = new UUID(-1, -1);

  /**
   * Each end has an index that ends after as many rows as are asked for, so the ends of each member
   * of a cluster are read apart.
   */
  private static final String NEWEST =
      """
      with list as (
        select * from unnest(cast(:lists as integer[]), cast(:members as uuid[]), cast(:types as text[]),
                             cast(:outs as boolean[]), cast(:ins as boolean[]), cast(:afters as uuid[]), cast(:limits as integer[]))
                   as l (list, member, type, is_out, is_in, after, most)
      ), found as (
        select distinct l.list, l.most, r.id
          from list l
         cross join lateral (
                 (select r.id from relation r join entity e on e.id = r.to_id and e.visibility in (:visible)
                   where r.from_id = l.member and r.id < l.after and (l.type is null or r.type = l.type)
                     and (l.is_out or r.type in (:mutual))
                   order by r.id desc limit l.most)
                 union all
                 (select r.id from relation r join entity e on e.id = r.from_id and e.visibility in (:visible)
                   where r.to_id = l.member and r.id < l.after and (l.type is null or r.type = l.type)
                     and (l.is_in or r.type in (:mutual))
                   order by r.id desc limit l.most)) r
      ), placed as (
        select list, id, most, row_number() over (partition by list order by id desc) as place from found
      )
      select list, id from placed where place <= most order by list, place
      """;

  private final EntityManager database;
  private final Relations relations;

  RelationLists(EntityManager database, Relations relations) {
    this.database = database;
    this.relations = relations;
  }

  /**
   * Which relations are wanted.
   *
   * @param cluster an entity and all that are taken for the same
   * @param direction of what is not mutual; null for both
   * @param after the last one that was seen
   * @param limit how many at most
   */
  record Wanted(
      Set<UUID> cluster,
      @Nullable Direction direction,
      @Nullable RelationType type,
      @Nullable UUID after,
      int limit) {}

  /**
   * In the order of the lists.
   *
   * @param visible what the caller may see: both ends of each
   */
  List<List<Relation>> newest(List<Wanted> lists, Collection<Visibility> visible) {
    var ids = new ArrayList<List<UUID>>();
    lists.forEach(list -> ids.add(new ArrayList<>()));
    for (var row : rows(lists, visible)) {
      ids.get(row.get(0, Integer.class)).add(row.get(1, UUID.class));
    }
    var wanted = ids.stream().flatMap(List::stream).distinct().toList();
    Map<UUID, Relation> byId =
        wanted.isEmpty()
            ? Map.of()
            : relations.list("id in ?1", wanted).stream().collect(toMap(r -> r.id, r -> r));
    return ids.stream().map(list -> list.stream().map(byId::get).toList()).toList();
  }

  /** A list of which cluster member is which row's. */
  private record Member(int list, UUID id, Wanted wanted) {}

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(List<Wanted> lists, Collection<Visibility> visible) {
    var members = new ArrayList<Member>();
    for (int i = 0; i < lists.size(); i++) {
      for (var id : lists.get(i).cluster()) {
        members.add(new Member(i, id, lists.get(i)));
      }
    }
    if (members.isEmpty()) {
      return List.of();
    }
    return database
        .createNativeQuery(NEWEST, Tuple.class)
        .setParameter("lists", members.stream().map(Member::list).toArray(Integer[]::new))
        .setParameter("members", members.stream().map(Member::id).toArray(UUID[]::new))
        .setParameter(
            "types",
            each(members, w -> w.type() == null ? null : w.type().name()).toArray(String[]::new))
        .setParameter(
            "outs", each(members, w -> w.direction() != Direction.IN).toArray(Boolean[]::new))
        .setParameter(
            "ins", each(members, w -> w.direction() != Direction.OUT).toArray(Boolean[]::new))
        .setParameter(
            "afters",
            each(members, w -> w.after() == null ? AFTER_ALL : w.after()).toArray(UUID[]::new))
        .setParameter("limits", each(members, Wanted::limit).toArray(Integer[]::new))
        .setParameter("visible", visible.stream().map(Enum::name).toList())
        .setParameter(
            "mutual",
            Arrays.stream(RelationType.values())
                .filter(RelationType::isMutual)
                .map(Enum::name)
                .toList())
        .getResultList();
  }

  private static <T extends @Nullable Object> Stream<T> each(
      List<Member> members, Function<Wanted, T> value) {
    return members.stream().map(member -> value.apply(member.wanted()));
  }
}
