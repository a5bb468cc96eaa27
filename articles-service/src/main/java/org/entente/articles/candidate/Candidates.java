package org.entente.articles.candidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.entente.articles.article.Article;
import org.entente.articles.candidate.CandidateCounts.Kept;

/**
 * What looks like a name, kept for the newest annotated text of each article, with counts that are
 * right at every moment. Within the caller's transaction, with the article locked.
 */
@ApplicationScoped
public class Candidates {

  private static final String DELTAS =
      """
       from jsonb_to_recordset(cast(:deltas as jsonb)) as d (
              language text, key text, articles integer, persons integer, organizations integer, names integer,
              ambiguous integer)
      """;

  /**
   * Locks every count that will change, in one order for all, so that no two wait for each other.
   */
  private static final String LOCK =
      """
      insert into candidate_count as c (language, key, articles, persons, organizations, names, ambiguous, newest)
      select d.language, d.key, 0, 0, 0, 0, 0, :article
      """
          + DELTAS
          + """
           order by d.language collate "C", d.key collate "C"
          on conflict (language, key) do update set articles = c.articles
          """;

  private static final String COUNT =
      """
      update candidate_count c
         set articles = c.articles + d.articles, persons = c.persons + d.persons,
             organizations = c.organizations + d.organizations, names = c.names + d.names,
             ambiguous = c.ambiguous + d.ambiguous,
             newest = coalesce((select h.article_id from candidate h
                                 where h.key = c.key and (c.language = '' or h.language = c.language)
                                 order by h.article_id desc limit 1), c.newest)
      """
          + DELTAS
          + " where c.language = d.language and c.key = d.key";

  private static final String FORGET =
      "delete from candidate_count c using (select d.language, d.key "
          + DELTAS
          + ") d where c.language = d.language and c.key = d.key and c.articles = 0";

  private final EntityManager database;
  private final ObjectMapper json;

  Candidates(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * What was found takes the place of what was found before; of a state that is not the newest
   * nothing is kept.
   */
  public void replace(Article article, int revision, List<FoundCandidate> found) {
    if (revision == article.revision()) {
      var spans = new HashSet<List<Integer>>();
      var now =
          found.stream()
              .filter(f -> spans.add(List.of(f.start(), f.end())))
              .map(f ->
                  new Kept(
                      revision,
                      f.start(),
                      f.end(),
                      CandidateKey.of(f.surface()),
                      article.language(),
                      f.kind(),
                      f.surface()))
              .filter(k -> !k.key().isEmpty() && k.key().length() <= CandidateKey.LONGEST)
              .toList();
      replace(article.id(), now);
    }
  }

  /** The text may not be shown any more: nothing that stood in it is listed or counted. */
  public void forget(UUID article) {
    replace(article, List.of());
  }

  private void replace(UUID article, List<Kept> now) {
    var before = kept(article);
    if (new HashSet<>(before).equals(new HashSet<>(now))) {
      return;
    }
    var deltas = written(CandidateCounts.between(before, now));
    database
        .createNativeQuery(LOCK)
        .setParameter("deltas", deltas)
        .setParameter("article", article)
        .executeUpdate();
    database
        .createNativeQuery("delete from candidate where article_id = :article")
        .setParameter("article", article)
        .executeUpdate();
    database
        .createNativeQuery(
            """
            insert into candidate (article_id, revision, start_at, end_at, key, language, kind, surface)
            select :article, r.revision, r.start, r.end, r.key, r.language, r.kind, r.surface
              from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                     revision integer, start integer, "end" integer, key text, language text, kind text, surface text)
            """)
        .setParameter("article", article)
        .setParameter("rows", written(now))
        .executeUpdate();
    database.createNativeQuery(COUNT).setParameter("deltas", deltas).executeUpdate();
    database.createNativeQuery(FORGET).setParameter("deltas", deltas).executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<Kept> kept(UUID article) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select revision, start_at, end_at, key, language, kind, surface
                  from candidate where article_id = :article
                """,
                Tuple.class)
            .setParameter("article", article)
            .getResultList();
    return rows.stream()
        .map(row ->
            new Kept(
                row.get(0, Integer.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                row.get(3, String.class),
                row.get(4, String.class),
                CandidateKind.valueOf(row.get(5, String.class)),
                row.get(6, String.class)))
        .toList();
  }

  private String written(List<?> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A candidate must be writable", e);
    }
  }
}
