package org.entente.articles.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.articles.revision.AddedRevision;
import org.entente.articles.revision.RevisionFollower;
import org.entente.store.loop.AfterCommit;

/** Articles whose place in a story is to be looked for. */
@ApplicationScoped
class OwedStories implements RevisionFollower {

  private final EntityManager database;
  private final AfterCommit afterCommit;
  private final StoryLoop loop;

  OwedStories(EntityManager database, AfterCommit afterCommit, StoryLoop loop) {
    this.database = database;
    this.afterCommit = afterCommit;
    this.loop = loop;
  }

  @Override
  public void added(List<AddedRevision> added) {
    owe(added.stream().map(a -> a.article().id()).toList());
  }

  /** In the caller's transaction; they are looked at when it has committed. */
  void owe(Collection<UUID> articles) {
    if (articles.isEmpty()) {
      return;
    }
    database
        .createNativeQuery(
            """
            insert into story_owed (article_id)
            select k.id from unnest(cast(:articles as uuid[])) as k (id) order by k.id
                on conflict (article_id) do update set requested = story_owed.requested + 1
            """)
        .setParameter("articles", articles.toArray(UUID[]::new))
        .executeUpdate();
    afterCommit.wake(this, loop::wake);
  }

  /**
   * The oldest of them, each with how often it was asked for; as many as have texts of so many
   * characters together, one at least.
   */
  @SuppressWarnings("unchecked")
  Map<UUID, Long> oldest(int most, long characters) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select o.article_id, o.requested
                  from (select o.*, r.length, sum(r.length) over (order by o.article_id) as together
                          from (select * from story_owed order by article_id limit :most) o
                          join article a on a.id = o.article_id
                          join revision r on r.article_id = a.id and r.number = a.revision) o
                 where o.together - o.length < :characters
                """,
                Tuple.class)
            .setParameter("most", most)
            .setParameter("characters", characters)
            .getResultList();
    var owed = new LinkedHashMap<UUID, Long>();
    rows.forEach(row -> owed.put(row.get(0, UUID.class), row.get(1, Long.class)));
    return owed;
  }

  /** Those that were not asked for again since, nor are being asked for now. */
  int settle(Map<UUID, Long> looked) {
    return database
        .createNativeQuery(
            """
            with seen as materialized (
              select o.article_id
                from unnest(cast(:articles as uuid[]), cast(:requested as bigint[])) as k (id, requested)
                join story_owed o on o.article_id = k.id and o.requested = k.requested
                 for update of o skip locked
            )
            delete from story_owed o using seen where o.article_id = seen.article_id
            """)
        .setParameter("articles", looked.keySet().toArray(UUID[]::new))
        .setParameter("requested", looked.values().toArray(Long[]::new))
        .executeUpdate();
  }
}
