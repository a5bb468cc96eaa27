package org.entente.articles.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Articles as tellers of stories, and how those are found that may be told by others. */
@ApplicationScoped
class Tellers {

  private static final String TELLER =
      """
      select a.id, a.story_id, a.publisher_id, a.language, a.visibility, a.status = 'USABLE',
             s.script, s.runs, s.sample, s.numbers, s.bands
        from article a
        left join story_sketch s on s.article_id = a.id and s.revision = a.revision and s.version = :version
       where
      """;

  /**
   * A band that so many have is of what many texts have in common, and the newest are the
   * likeliest.
   */
  private static final int MOST_OF_A_BAND = 64;

  /** Those with most bands in common. */
  private static final int MOST_OF_A_TELLER = 50;

  static final String CANDIDATES =
      """
      select teller, core
        from (select k.teller, hit.article_id as core,
                     row_number() over (partition by k.teller order by count(*) desc, hit.article_id desc) as n
                from unnest(cast(:tellers as uuid[]), cast(:hashes as bigint[])) as k (teller, hash)
               cross join lateral (
                 select b.article_id from story_band b
                  where b.hash = k.hash order by b.article_id desc limit :ofBand) hit
               where hit.article_id <> k.teller
               group by k.teller, hit.article_id) ranked
       where n <= :ofTeller
      """;

  private final EntityManager database;

  Tellers(EntityManager database) {
    this.database = database;
  }

  /** These, and all who are in a story that is called after one of them. */
  List<Teller> withFollowers(Collection<UUID> ids) {
    return tellers(" a.id = any(:ids) or a.story_id = any(:ids)", ids);
  }

  /** Those of these that stories can be called after. */
  Map<UUID, Teller> cores(Collection<UUID> ids) {
    var cores = new HashMap<UUID, Teller>();
    if (!ids.isEmpty()) {
      tellers(" a.id = any(:ids) and a.story_id = a.id", ids).forEach(c -> cores.put(c.id(), c));
    }
    return cores;
  }

  /** Who may be retold by whom, by the bands they have in common. */
  @SuppressWarnings("unchecked")
  Map<UUID, Set<UUID>> candidates(Collection<Teller> tellers) {
    var owners = Bands.owners(tellers);
    List<Tuple> rows =
        database
            .createNativeQuery(CANDIDATES, Tuple.class)
            .setParameter("tellers", owners.tellers())
            .setParameter("hashes", owners.hashes())
            .setParameter("ofBand", MOST_OF_A_BAND)
            .setParameter("ofTeller", MOST_OF_A_TELLER)
            .getResultList();
    var candidates = new HashMap<UUID, Set<UUID>>();
    rows.forEach(row ->
        candidates
            .computeIfAbsent(row.get(0, UUID.class), t -> new HashSet<>())
            .add(row.get(1, UUID.class)));
    return candidates;
  }

  @SuppressWarnings("unchecked")
  private List<Teller> tellers(String condition, Collection<UUID> ids) {
    List<Tuple> rows =
        database
            .createNativeQuery(TELLER + condition, Tuple.class)
            .setParameter("version", Sketch.VERSION)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList();
    return rows.stream().map(Tellers::teller).toList();
  }

  private static Teller teller(Tuple row) {
    return new Teller(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, UUID.class),
        row.get(3, String.class),
        Visibility.valueOf(row.get(4, String.class)),
        row.get(5, Boolean.class),
        sketch(row));
  }

  private static @Nullable Sketch sketch(Tuple row) {
    return row.get(6) == null
        ? null
        : new Sketch(
            Script.valueOf(row.get(6, String.class)),
            row.get(7, Integer.class),
            Packed.ints(row.get(8, byte[].class)),
            Packed.ints(row.get(9, byte[].class)),
            Packed.longs(row.get(10, byte[].class)));
  }
}
