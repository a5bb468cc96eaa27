package org.entente.articles.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Outbox;
import org.entente.store.feed.Outbox.Noted;

/** Has articles join and leave stories, and tells of it. */
@ApplicationScoped
class StoryMoves {

  private final EntityManager database;
  private final Outbox outbox;

  StoryMoves(EntityManager database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  /**
   * Articles that somebody else is changing are left where they are rather than waited for.
   *
   * @param stories where each of them belongs
   * @return those that were left
   */
  Set<UUID> move(List<Teller> tellers, Map<UUID, UUID> stories) {
    var movers = tellers.stream().filter(t -> !t.story().equals(stories.get(t.id()))).toList();
    var moved = movers.isEmpty() ? Set.<UUID>of() : moved(movers, stories);
    var held = new HashSet<UUID>();
    var changed = new HashMap<UUID, Visibility>();
    for (var mover : movers) {
      if (moved.contains(mover.id())) {
        changed.merge(mover.story(), mover.visibility(), leastHidden());
        changed.merge(
            stories.getOrDefault(mover.id(), mover.id()), mover.visibility(), leastHidden());
      } else {
        held.add(mover.id());
      }
    }
    var touched = new HashSet<>(changed.keySet());
    tellers.forEach(t -> touched.add(t.story()));
    tell(refreshed(touched, changed.keySet()), changed);
    return held;
  }

  @SuppressWarnings("unchecked")
  private Set<UUID> moved(List<Teller> movers, Map<UUID, UUID> stories) {
    return new HashSet<UUID>(
        database
            .createNativeQuery(
                """
                with free as materialized (
                  select id from article where id = any(:ids) order by id for no key update skip locked
                )
                update article a set story_id = k.story
                  from free, unnest(cast(:ids as uuid[]), cast(:stories as uuid[])) as k (id, story)
                 where a.id = free.id and k.id = free.id
                returning a.id
                """,
                UUID.class)
            .setParameter("ids", movers.stream().map(Teller::id).toArray(UUID[]::new))
            .setParameter(
                "stories", movers.stream().map(m -> stories.get(m.id())).toArray(UUID[]::new))
            .getResultList());
  }

  /** The versions of those that are, or were, stories of more than one. */
  @SuppressWarnings("unchecked")
  private Map<UUID, Long> refreshed(Collection<UUID> touched, Set<UUID> changed) {
    var ids = touched.stream().sorted().toArray(UUID[]::new);
    var changes = new Integer[ids.length];
    for (int i = 0; i < ids.length; i++) {
      changes[i] = changed.contains(ids[i]) ? 1 : 0;
    }
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                insert into story as s (id, version, newest_public, newest_partner, newest_curator)
                select m.id, m.changes,
                       case when cardinality(m.public) > 1 then m.public[1] end,
                       case when cardinality(m.partner) > 1 then m.partner[1] end,
                       case when m.size > 1 then m.curator[1] end
                  from (select k.id, k.changes, count(a.id) as size,
                               array_agg(a.id order by a.id desc) filter (where a.visibility = 'PUBLIC') as public,
                               array_agg(a.id order by a.id desc) filter (where a.visibility <> 'CURATOR') as partner,
                               array_agg(a.id order by a.id desc) as curator
                          from unnest(cast(:ids as uuid[]), cast(:changes as integer[])) as k (id, changes)
                          left join article a on a.story_id = k.id
                         group by k.id, k.changes) m
                 where m.size > 1 or exists (select from story old where old.id = m.id)
                    on conflict (id) do update
                   set version = s.version + excluded.version, newest_public = excluded.newest_public,
                       newest_partner = excluded.newest_partner, newest_curator = excluded.newest_curator
                returning s.id, s.version
                """,
                Tuple.class)
            .setParameter("ids", ids)
            .setParameter("changes", changes)
            .getResultList();
    var versions = new HashMap<UUID, Long>();
    rows.forEach(row -> versions.put(row.get(0, UUID.class), row.get(1, Long.class)));
    return versions;
  }

  /** Those learn of it who may see an article that came or went. */
  private void tell(Map<UUID, Long> versions, Map<UUID, Visibility> changed) {
    outbox.append(
        versions.entrySet().stream()
            .filter(story -> changed.containsKey(story.getKey()))
            .map(story ->
                new Noted(
                    "story.changed",
                    TypeId.show(Stories.TYPE, story.getKey()),
                    story.getValue(),
                    Objects.requireNonNull(changed.get(story.getKey()))))
            .toList());
  }

  private static BinaryOperator<Visibility> leastHidden() {
    return BinaryOperator.minBy(Visibility::compareTo);
  }
}
