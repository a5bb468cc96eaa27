package org.entente.articles.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who is named in which text. */
@ApplicationScoped
class Mentions {

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

  /**
   * All slices in one statement, those of articles that may not be seen empty.
   *
   * @param most how many mentions are read in all: the last slices are short or empty when there
   *     are more
   */
  List<List<Mention>> read(List<Slice> slices, int most, Visibility clearance) {
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
                   select * from mention
                    where mention.article_id = a.id
                      and mention.revision = case k.revision when 0 then a.revision else k.revision end
                      and (start_at, end_at) > (k.after_start, k.after_end)
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
            .setMaxResults(most)
            .getResultList();
    var mentions = new ArrayList<List<Mention>>();
    slices.forEach(slice -> mentions.add(new ArrayList<>()));
    rows.forEach(row -> mentions.get(row.get(0, Integer.class) - 1).add(row.get(1, Mention.class)));
    return mentions;
  }
}
