package org.entente.articles.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who is named in which text. Nothing of a text that may not be shown is read. */
@ApplicationScoped
class Mentions {

  private static final String VISIBLE = "a.visibility in (:visible) and a.status = 'USABLE'";

  private final EntityManager database;

  Mentions(EntityManager database) {
    this.database = database;
  }

  /**
   * A slice of one revision's mentions in the order of the text.
   *
   * @param revision the newest when absent
   * @param afterStart and {@code afterEnd}: the span that the slice follows, -1 for the first
   */
  record Slice(UUID article, @Nullable Integer revision, int afterStart, int afterEnd, int limit) {}

  /** A mention, if it may be seen. */
  Optional<Mention> find(UUID id, Visibility clearance) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(
            "select m.* from read_mention m join article a on a.id = m.article_id and "
                + VISIBLE
                + " where m.id = :id",
            Mention.class)
        .setParameter("id", id)
        .setParameter("visible", clearance.andBelow())
        .uniqueResultOptional();
  }

  /**
   * Verdicts whose place was not found again in a later revision, those of the newest mentions
   * first.
   *
   * @param article of all articles when absent
   */
  List<Mention> orphaned(
      @Nullable UUID article, Optional<UUID> before, int limit, Visibility clearance) {
    var query =
        database
            .unwrap(Session.class)
            .createNativeQuery(
                "select m.* from read_mention m join article a on a.id = m.article_id and "
                    + VISIBLE
                    + " where m.orphaned_since is not null"
                    + (article == null ? "" : " and m.article_id = :article")
                    + (before.isEmpty() ? "" : " and m.id < :before")
                    + " order by m.id desc limit :limit",
                Mention.class)
            .setParameter("limit", limit)
            .setParameter("visible", clearance.andBelow());
    if (article != null) {
      query.setParameter("article", article);
    }
    before.ifPresent(id -> query.setParameter("before", id));
    return query.getResultList();
  }

  /**
   * All slices in one statement, those of articles that may not be seen empty.
   *
   * @param most how many mentions are read in all: the last slices are short or empty when there
   *     are more
   */
  List<List<Mention>> read(List<Slice> slices, Standing standing, int most, Visibility clearance) {
    List<Tuple> rows =
        database
            .unwrap(Session.class)
            .createNativeQuery(
                """
                select cast(k.n as integer) as n, {m.*}
                  from unnest(cast(:articles as uuid[]), cast(:revisions as integer[]), cast(:starts as integer[]),
                              cast(:ends as integer[]), cast(:limits as integer[]))
                       with ordinality as k (article, revision, after_start, after_end, size, n)
                  join article a on a.id = k.article and a.visibility in (:visible) and a.status = 'USABLE'
                 cross join lateral (
                   select * from read_mention r
                    where r.article_id = a.id
                      and r.revision = case k.revision when 0 then a.revision else k.revision end
                      and (start_at, end_at) > (k.after_start, k.after_end)
                      and coalesce(verdict, 'NONE') in (:verdicts)
                    order by start_at, end_at limit k.size) m
                 order by k.n, m.start_at, m.end_at
                """,
                Tuple.class)
            .addScalar("n", Integer.class)
            .addEntity("m", Mention.class)
            .setParameter("articles", slices.stream().map(Slice::article).toArray(UUID[]::new))
            .setParameter(
                "revisions",
                slices.stream()
                    .map(s -> s.revision() == null ? 0 : s.revision())
                    .toArray(Integer[]::new))
            .setParameter("starts", slices.stream().map(Slice::afterStart).toArray(Integer[]::new))
            .setParameter("ends", slices.stream().map(Slice::afterEnd).toArray(Integer[]::new))
            .setParameter("limits", slices.stream().map(Slice::limit).toArray(Integer[]::new))
            .setParameter("visible", clearance.andBelow())
            .setParameter("verdicts", standing.verdicts())
            .setMaxResults(most)
            .getResultList();
    return inGroups(rows, slices.size());
  }

  /**
   * A slice of the mentions of one entity in the newest revisions: newest article first, within it
   * in the order of the text.
   *
   * @param after the mention that the slice follows; absent for the first
   */
  record EntitySlice(UUID entity, @Nullable Place after, int limit) {

    /** Where a mention stands. */
    record Place(UUID article, int start, int end) {}
  }

  /**
   * All slices in one statement. Whoever is taken to be one with an entity is read along the index
   * by itself, and no further than the slice needs.
   */
  List<List<Mention>> naming(List<EntitySlice> slices, Visibility clearance) {
    List<Tuple> rows =
        database
            .unwrap(Session.class)
            .createNativeQuery(
                """
                select cast(k.n as integer) as n, {m.*}
                  from unnest(cast(:entities as uuid[]), cast(:articles as text[]), cast(:starts as integer[]),
                              cast(:ends as integer[]), cast(:limits as integer[]))
                       with ordinality as k (entity, article, start_at, end_at, size, n)
                 cross join lateral (
                   select u.*
                     from unnest(cluster_of(k.entity)) as e (id)
                    cross join lateral (
                      select m.* from read_mention m
                        join article a on a.id = m.article_id and a.revision = m.revision
                         and a.visibility in (:visible) and a.status = 'USABLE'
                       where m.entity_id = e.id
                         and (k.article = '' or m.article_id <= cast(nullif(k.article, '') as uuid))
                         and (k.article = '' or m.article_id < cast(nullif(k.article, '') as uuid)
                              or (m.start_at, m.end_at) > (k.start_at, k.end_at))
                       order by m.article_id desc, m.start_at, m.end_at limit k.size) u
                    order by u.article_id desc, u.start_at, u.end_at limit k.size) m
                 order by k.n, m.article_id desc, m.start_at, m.end_at
                """,
                Tuple.class)
            .addScalar("n", Integer.class)
            .addEntity("m", Mention.class)
            .setParameter("entities", slices.stream().map(EntitySlice::entity).toArray(UUID[]::new))
            .setParameter(
                "articles",
                slices.stream()
                    .map(s -> s.after() == null ? "" : s.after().article().toString())
                    .toArray(String[]::new))
            .setParameter(
                "starts",
                slices.stream()
                    .map(s -> s.after() == null ? -1 : s.after().start())
                    .toArray(Integer[]::new))
            .setParameter(
                "ends",
                slices.stream()
                    .map(s -> s.after() == null ? -1 : s.after().end())
                    .toArray(Integer[]::new))
            .setParameter("limits", slices.stream().map(EntitySlice::limit).toArray(Integer[]::new))
            .setParameter("visible", clearance.andBelow())
            .getResultList();
    return inGroups(rows, slices.size());
  }

  private static List<List<Mention>> inGroups(List<Tuple> rows, int count) {
    var groups = new ArrayList<List<Mention>>();
    for (int i = 0; i < count; i++) {
      groups.add(new ArrayList<>());
    }
    rows.forEach(row -> groups.get(row.get(0, Integer.class) - 1).add(row.get(1, Mention.class)));
    return groups;
  }
}
