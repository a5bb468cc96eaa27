package org.entente.articles.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The sketches that are kept of articles' newest texts, and the bands by which cores are found. */
@ApplicationScoped
class Sketches {

  private final EntityManager database;

  Sketches(EntityManager database) {
    this.database = database;
  }

  private record Made(UUID article, int revision, Sketch sketch) {}

  /** Those who have no sketch of their newest text get one, which is kept. */
  List<Teller> sketched(List<Teller> tellers) {
    var missing = tellers.stream().filter(t -> t.sketch() == null).map(Teller::id).toList();
    if (missing.isEmpty()) {
      return tellers;
    }
    var made = made(missing);
    // What is found by the sketches before these is not found by these.
    forget(missing);
    keep(made);
    var byId = new HashMap<UUID, Sketch>();
    made.forEach(m -> byId.put(m.article(), m.sketch()));
    return tellers.stream()
        .map(t -> byId.containsKey(t.id()) ? t.with(byId.get(t.id())) : t)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Made> made(List<UUID> articles) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select r.article_id, r.number, r.text
                  from article a join revision r on r.article_id = a.id and r.number = a.revision
                 where a.id = any(:articles)
                """,
                Tuple.class)
            .setParameter("articles", articles.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .map(row ->
            new Made(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                Sketch.of(row.get(2, String.class))))
        .toList();
  }

  private void keep(List<Made> made) {
    database
        .createNativeQuery(
            """
            insert into story_sketch (article_id, revision, version, script, runs, sample, numbers, bands)
            select k.article, k.revision, :version, k.script, k.runs, k.sample, k.numbers, k.bands
              from unnest(cast(:articles as uuid[]), cast(:revisions as integer[]), cast(:scripts as text[]),
                          cast(:runs as integer[]), cast(:samples as bytea[]), cast(:numbers as bytea[]),
                          cast(:bands as bytea[]))
                   as k (article, revision, script, runs, sample, numbers, bands)
                on conflict (article_id) do update
               set revision = excluded.revision, version = excluded.version, script = excluded.script,
                   runs = excluded.runs, sample = excluded.sample, numbers = excluded.numbers,
                   bands = excluded.bands
            """)
        .setParameter("version", Sketch.VERSION)
        .setParameter("articles", made.stream().map(Made::article).toArray(UUID[]::new))
        .setParameter("revisions", made.stream().map(Made::revision).toArray(Integer[]::new))
        .setParameter("scripts", each(made, s -> s.script().name()).toArray(String[]::new))
        .setParameter("runs", each(made, Sketch::runs).toArray(Integer[]::new))
        .setParameter("samples", each(made, s -> Packed.of(s.sample())).toArray(byte[][]::new))
        .setParameter("numbers", each(made, s -> Packed.of(s.numbers())).toArray(byte[][]::new))
        .setParameter("bands", each(made, s -> Packed.of(s.bands())).toArray(byte[][]::new))
        .executeUpdate();
  }

  private static <T> List<T> each(List<Made> made, Function<Sketch, T> part) {
    return made.stream().map(m -> part.apply(m.sketch())).toList();
  }

  /** From now on they are found by nothing. */
  private void forget(Collection<UUID> articles) {
    database
        .createNativeQuery(
            """
            delete from story_band b
             using (select s.article_id, substring(s.bands from 8 * i + 1 for 8) as band
                      from story_sketch s, generate_series(0, length(s.bands) / 8 - 1) as i
                     where s.article_id = any(:articles)) old
             where b.article_id = old.article_id
               and b.hash = cast(cast('x' || encode(old.band, 'hex') as bit(64)) as bigint)
            """)
        .setParameter("articles", articles.toArray(UUID[]::new))
        .executeUpdate();
  }

  /** Cores are found by their bands, others are not. */
  void index(Collection<Teller> cores, Collection<Teller> others) {
    var gone = Bands.owners(others);
    database
        .createNativeQuery(
            """
            delete from story_band b
             using unnest(cast(:articles as uuid[]), cast(:hashes as bigint[])) as k (article, hash)
             where b.hash = k.hash and b.article_id = k.article
            """)
        .setParameter("articles", gone.tellers())
        .setParameter("hashes", gone.hashes())
        .executeUpdate();
    var found = Bands.owners(cores);
    database
        .createNativeQuery(
            """
            insert into story_band (hash, article_id)
            select k.hash, k.article
              from unnest(cast(:articles as uuid[]), cast(:hashes as bigint[])) as k (article, hash)
             order by 1, 2
                on conflict do nothing
            """)
        .setParameter("articles", found.tellers())
        .setParameter("hashes", found.hashes())
        .executeUpdate();
  }
}
