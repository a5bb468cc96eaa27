package org.entente.entities.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.entities.country.CountryCode;
import org.entente.entities.name.NameText;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.read.Counting;
import org.entente.store.read.CountingTookTooLong;
import org.entente.store.read.Facets;
import org.entente.store.read.Facets.Facet;

/** All entities. Each read says what its caller may see. */
@ApplicationScoped
class Subjects implements PanacheRepositoryBase<Subject, UUID> {

  private static final int TRIGRAM = 3;

  /**
   * @param id an id or the ISO code of a country
   */
  Subject get(String id, Collection<Visibility> visible) {
    return find("id = ?1 and visibility in ?2", uuid(id), visible)
        .firstResultOptional()
        .orElseThrow(() -> new EntityNotFound(id));
  }

  /** The same, for whoever is about to change it: others wait until that is done. */
  Subject getToChange(String id, Collection<Visibility> visible) {
    var subject = get(id, visible);
    lock(subject);
    return subject;
  }

  /**
   * Waits for whoever changes it, not for whoever refers to it, and reads it anew. The row is
   * locked in SQL: a refresh that locks fails now and then in Hibernate, when it reads collections
   * along.
   */
  void lock(Subject subject) {
    getEntityManager()
        .createNativeQuery("select id from entity where id = ?1 for no key update", UUID.class)
        .setParameter(1, subject.id)
        .getSingleResult();
    getEntityManager().refresh(subject);
  }

  /** What was sent with these ids before. Others wait until the transaction is over. */
  List<Subject> bySenderToChange(Collection<String> externalIds) {
    return externalIds.isEmpty()
        ? List.of()
        : find("externalId in ?1 order by id", externalIds)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
  }

  /** Who is called so elsewhere. */
  Map<Identifier, UUID> owners(Collection<Identifier> identifiers) {
    if (identifiers.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        getEntityManager()
            .createNativeQuery(
                """
                select i.scheme, i.value, i.entity_id
                  from unnest(cast(?1 as text[]), cast(?2 as text[])) as k (scheme, value)
                  join entity_identifier i on i.scheme = k.scheme and i.value = k.value
                """,
                Tuple.class)
            .setParameter(1, identifiers.stream().map(Identifier::scheme).toArray(String[]::new))
            .setParameter(2, identifiers.stream().map(Identifier::value).toArray(String[]::new))
            .getResultList();
    var owners = new HashMap<Identifier, UUID>();
    for (var row : rows) {
      var tuple = (Tuple) row;
      owners.put(
          new Identifier(tuple.get(0, String.class), tuple.get(1, String.class)),
          tuple.get(2, UUID.class));
    }
    return owners;
  }

  /** Names follow when all are there: rows of one table behind each other travel together. */
  void addAll(List<Subject> created) {
    var names = created.stream().map(s -> List.copyOf(s.names)).toList();
    created.forEach(s -> s.names.clear());
    persist(created);
    for (int i = 0; i < created.size(); i++) {
      created.get(i).names.addAll(names.get(i));
    }
  }

  List<Subject> byIds(Collection<UUID> ids, Collection<Visibility> visible) {
    return ids.isEmpty() ? List.of() : list("id in ?1 and visibility in ?2", ids, visible);
  }

  /** These and all that are taken for the same, the oldest first; in one statement. */
  List<Subject> withClusters(Collection<UUID> ids, Collection<Visibility> visible) {
    return ids.isEmpty()
        ? List.of()
        : list(
            """
            visibility in ?2
              and canonicalId in (select s.canonicalId from Subject s where s.id in ?1 and s.visibility in ?2)
             order by id
            """,
            ids,
            visible);
  }

  Set<UUID> visibleIds(Collection<UUID> ids, Collection<Visibility> visible) {
    return new HashSet<>(
        find("select s.id from Subject s where s.id in ?1 and s.visibility in ?2", ids, visible)
            .project(UUID.class)
            .list());
  }

  /** By id, it and all that are taken for the same. */
  Map<UUID, Set<UUID>> clusters(Collection<UUID> ids, Collection<Visibility> visible) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var members = new HashMap<UUID, Set<UUID>>();
    getEntityManager()
        .createQuery(
            """
            select s.id, m.id from Subject s join Subject m on m.canonicalId = s.canonicalId
             where s.id in :ids and s.visibility in :visible and m.visibility in :visible
            """,
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("visible", visible)
        .getResultList()
        .forEach(row ->
            members.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add((UUID) row[1]));
    return members;
  }

  Page<Subject> newest(EntityFilter filter, PageRequest page, Collection<Visibility> visible) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    narrow(filter, visible, conditions, values);
    page.afterId().ifPresent(id -> and(conditions, values, "id < :after", "after", id));
    var rows = first(page.limit(), conditions, values, "id desc");
    return Page.of(rows, page, s -> List.of(s.id.toString()));
  }

  /** By {@link Subject#sortedName}. */
  Page<Subject> byName(EntityFilter filter, PageRequest page, Collection<Visibility> visible) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    narrow(filter, visible, conditions, values);
    if (!page.isFirst()) {
      and(
          conditions,
          values,
          "(sortedName, id) > (:name, :after)",
          "name",
          page.afterKey().getFirst());
      values.put("after", page.afterId().orElseThrow());
    }
    var rows = first(page.limit(), conditions, values, "sortedName, id");
    return Page.of(rows, page, s -> List.of(s.sortedName, s.id.toString()));
  }

  private List<Subject> first(
      int most, List<String> conditions, Map<String, Object> values, String order) {
    return find(String.join(" and ", conditions) + " order by " + order, values)
        .range(0, most - 1)
        .list();
  }

  /** What entities are counted by. */
  enum CountedBy {
    KIND,
    COUNTRY
  }

  /**
   * How many a list holds: one statement for all of them, and one for each facet.
   *
   * @throws CountingTookTooLong when they are too many to be counted while somebody waits
   */
  Facets facets(EntityFilter filter, List<CountedBy> by, Collection<Visibility> visible) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    narrow(filter, visible, conditions, values);
    var where = String.join(" and ", conditions);
    var all = counting("select count(*) from Subject where " + where, values);
    return new Facets(
        Counting.rows(all).getFirst().get(0, Long.class),
        true,
        by.stream()
            .map(b -> Facet.of(b.name(), Counting.values(spread(b, where, values))))
            .toList());
  }

  private Query spread(CountedBy by, String where, Map<String, Object> values) {
    return counting(
        """
        select %1$s, count(*) from Subject where %2$s and %1$s is not null
         group by %1$s order by count(*) desc, %1$s
        """
            .formatted(by.name().toLowerCase(Locale.ROOT), where),
        values);
  }

  private Query counting(String hql, Map<String, Object> values) {
    var query = getEntityManager().createQuery(hql, Tuple.class);
    values.forEach(query::setParameter);
    return query;
  }

  private static void narrow(
      EntityFilter filter,
      Collection<Visibility> visible,
      List<String> conditions,
      Map<String, Object> values) {
    and(conditions, values, "visibility in :visible", "visible", visible);
    if (filter.kind() != null) {
      and(conditions, values, "kind = :kind", "kind", filter.kind());
    }
    if (filter.country() != null) {
      and(conditions, values, "country = :country", "country", filter.country());
    }
    if (filter.q() != null) {
      and(
          conditions,
          values,
          "id in (select n.subject.id from SubjectName n where n.folded like :q escape '!')",
          "q",
          pattern(filter.q()));
    }
    if (filter.externalId() != null) {
      and(
          conditions,
          values,
          "id in (select s.id from Subject s where s.externalId = :own union select o.id from Subject o join o.identifiers i where i.scheme = :scheme and i.value = :value)",
          "own",
          filter.externalId());
      var colon = filter.externalId().indexOf(':');
      values.put("scheme", filter.externalId().substring(0, Math.max(colon, 0)));
      values.put("value", filter.externalId().substring(colon + 1));
    }
  }

  /** One transaction at a time for each key: what one looks for, another may be about to add. */
  void takeTurns(String key) {
    getEntityManager()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 1)) as text)")
        .setParameter(1, key)
        .getSingleResult();
  }

  /** The id that is meant by an id or the ISO code of a country. */
  static UUID uuid(String id) {
    return id.length() == 2 && CountryCode.isKnown(id)
        ? CountryId.of(id)
        : TypeId.parse(Subject.PREFIX, id).uuid();
  }

  private static void and(
      List<String> conditions,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  /** Trigrams find what a name holds; fewer letters than that are looked for at its beginning. */
  private static String pattern(String q) {
    var folded = NameText.folded(q).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return folded.length() < TRIGRAM ? folded + "%" : "%" + folded + "%";
  }
}
