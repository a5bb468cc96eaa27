package org.entente.articles.mention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.entente.articles.revision.RevisionId;
import org.entente.platform.id.Uuid7;

/** Writes what the machine proposes. What a curator decided about a span is never touched. */
@ApplicationScoped
public class Proposals {

  private static final String NOT_PROPOSED =
      """
       where article_id = :article and revision = :number
         and not exists (
           select from jsonb_to_recordset(cast(:rows as jsonb)) as r (p jsonb)
            where cast(p ->> 'start' as integer) = start_at and cast(p ->> 'end' as integer) = end_at)
      """;

  private static final String REMOVE =
      "delete from mention" + NOT_PROPOSED + " and verdict is null";

  private static final String EMPTY =
      "update mention set entity_id = null, canonical_id = null, score = 0"
          + NOT_PROPOSED
          + " and verdict is not null and entity_id is not null";

  private static final String WRITE =
      """
      insert into mention (id, article_id, revision, start_at, end_at, surface,
                           entity_id, canonical_id, type, score, office)
      select r.id, :article, :number, m.start, m.end, m.surface, m."entityId", m."canonicalId", m.type, m.score, m.office
        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, p jsonb)
       cross join jsonb_to_record(r.p) as m (start integer, "end" integer, surface text, "entityId" uuid,
                                             "canonicalId" uuid, type text, score double precision, office text)
      on conflict on constraint mention_span_once do update
        set entity_id = excluded.entity_id, canonical_id = excluded.canonical_id, type = excluded.type,
            score = excluded.score, office = excluded.office
        where (mention.entity_id, mention.canonical_id, mention.type, mention.score, mention.office)
              is distinct from
              (excluded.entity_id, excluded.canonical_id, excluded.type, excluded.score, excluded.office)
      """;

  private final EntityManager database;
  private final ObjectMapper json;

  Proposals(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  private record Row(UUID id, Proposal p) {}

  /**
   * Replaces all proposals for a revision. Call it within a transaction, for one revision in one
   * transaction at a time.
   *
   * @param proposals of two for the same span the surer one counts
   * @return whether anything is different now
   */
  public boolean replace(RevisionId revision, List<Proposal> proposals) {
    var rows = json(onePerSpan(proposals));
    int removed = update(REMOVE, revision, rows);
    int emptied = update(EMPTY, revision, rows);
    int written = update(WRITE, revision, rows);
    return removed + emptied + written > 0;
  }

  private int update(String sql, RevisionId revision, String rows) {
    return database
        .createNativeQuery(sql)
        .setParameter("article", revision.articleId())
        .setParameter("number", revision.number())
        .setParameter("rows", rows)
        .executeUpdate();
  }

  private static Collection<Proposal> onePerSpan(List<Proposal> proposals) {
    record Span(int start, int end) {}
    var bySpan = new LinkedHashMap<Span, Proposal>();
    proposals.forEach(p ->
        bySpan.merge(
            new Span(p.start(), p.end()),
            p,
            (one, other) -> one.score() < other.score() ? other : one));
    return bySpan.values();
  }

  private String json(Collection<Proposal> proposals) {
    try {
      return json.writeValueAsString(
          proposals.stream().map(p -> new Row(Uuid7.next(), p)).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A proposal must be writable", e);
    }
  }
}
