package org.entente.articles.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.mention.VerdictKind;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.verdict.Decided.Row;
import org.entente.articles.verdict.Window.Span;

/** Verdicts as they are kept: beside the proposals, and in a log that forgets nothing. */
@ApplicationScoped
class VerdictTable {

  /** What was sent for one span. */
  private static final String SENT =
      """
       from jsonb_to_record(cast(:row as jsonb)) as r (
              id uuid, article uuid, revision integer, start integer, "end" integer, surface text, type text,
              kind text, entity uuid, label text, "check" text, office text, comment text,
              by text, at timestamptz)
      """;

  /** What is in force is the verdict: nobody as long as its entity is not found. */
  private static final String WRITE =
      """
      insert into mention (id, article_id, revision, start_at, end_at, surface, type, score, office,
                           entity_id, verdict, verdict_entity_id, verdict_label,
                           verdict_check, verdict_revision, verdict_by, verdict_at, verdict_comment)
      select r.id, r.article, r.revision, r.start, r.end, r.surface, r.type, 1, r.office,
             case when r.check = 'FOUND' then r.entity end,
             r.kind, r.entity, r.label, r.check, r.revision, r.by, r.at, r.comment
      """
          + SENT
          + """
          on conflict on constraint mention_span_once do update
            set score = 1, office = coalesce(excluded.office, mention.proposed_office),
                entity_id = excluded.entity_id, verdict = excluded.verdict,
                verdict_entity_id = excluded.verdict_entity_id,
                verdict_label = excluded.verdict_label, verdict_check = excluded.verdict_check,
                verdict_revision = excluded.verdict_revision, verdict_by = excluded.verdict_by,
                verdict_at = excluded.verdict_at, verdict_comment = excluded.verdict_comment,
                version = mention.version + 1
          returning id
          """;

  private static final String LOG =
      """
      insert into verdict_log (origin, article_id, revision, start_at, end_at, kind, entity_id, label, comment, by, at)
      select coalesce(m.origin, m.id), r.article, r.revision, r.start, r.end, r.kind, r.entity, r.label, r.comment, r.by, r.at
      """
          + SENT
          + """
           join mention m on m.article_id = r.article and m.revision = r.revision
                         and m.start_at = r.start and m.end_at = r.end
          """;

  private final EntityManager database;
  private final ObjectMapper json;

  VerdictTable(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Keeps a verdict and notes it in the log. Returns the mention that it stands on. */
  UUID write(Row row) {
    var written = written(row);
    var id =
        (UUID)
            database
                .createNativeQuery(WRITE, UUID.class)
                .setParameter("row", written)
                .getSingleResult();
    database.createNativeQuery(LOG).setParameter("row", written).executeUpdate();
    return id;
  }

  /** Takes a verdict back: the proposal is in force again, and a mention without one is gone. */
  void withdraw(Decided mention, String by) {
    var row = mention.row(VerdictKind.REJECTED, null, null, null, null, null, by);
    database
        .createNativeQuery(LOG.replace("r.kind", "'WITHDRAWN'"))
        .setParameter("row", written(row))
        .executeUpdate();
    database
        .createNativeQuery("delete from mention where id = :id and proposed_entity_id is null")
        .setParameter("id", mention.id())
        .executeUpdate();
    database
        .createNativeQuery(
            """
            update mention
               set entity_id = proposed_entity_id, type = proposed_type,
                   score = proposed_score, office = proposed_office, verdict = null, verdict_entity_id = null,
                   verdict_label = null, verdict_check = null, verdict_revision = null,
                   verdict_by = null, verdict_at = null, verdict_comment = null, orphaned_since = null,
                   version = version + 1
             where id = :id
            """)
        .setParameter("id", mention.id())
        .executeUpdate();
  }

  /** Whose mention it is, without a lock. */
  Optional<UUID> articleOf(UUID mention) {
    return database
        .createNativeQuery("select article_id from mention where id = :id", UUID.class)
        .setParameter("id", mention)
        .getResultStream()
        .findFirst()
        .map(UUID.class::cast);
  }

  Optional<Decided> find(UUID mention) {
    return decided("where id = :id", Map.of("id", mention));
  }

  /** The mention on a span, if there is one. */
  Optional<Decided> at(RevisionId revision, Span span) {
    return decided(
        "where article_id = :article and revision = :number and start_at = :start and end_at = :end",
        Map.of(
            "article", revision.articleId(),
            "number", revision.number(),
            "start", span.start(),
            "end", span.end()));
  }

  @SuppressWarnings("unchecked")
  private Optional<Decided> decided(String condition, Map<String, Object> parameters) {
    var query =
        database.createNativeQuery(
            """
            select id, article_id, revision, start_at, end_at, surface, type, version, proposed_entity_id,
                   verdict, verdict_entity_id, office, verdict_by, verdict_comment
              from mention
            """
                + condition,
            Tuple.class);
    parameters.forEach(query::setParameter);
    List<Tuple> rows = query.getResultList();
    return rows.stream().findFirst().map(Decided::of);
  }

  private String written(Row row) {
    try {
      return json.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A verdict must be writable", e);
    }
  }
}
