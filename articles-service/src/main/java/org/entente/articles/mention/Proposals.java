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
      """
      update mention set proposed_entity_id = null, proposed_type = null, proposed_score = null,
                         proposed_office = null, proposed_office_held = null, version = version + 1
      """
          + NOT_PROPOSED
          + " and verdict is not null and proposed_entity_id is not null";

  /** What is in force follows the proposal where nobody decided. */
  private static final String WRITE =
      """
      insert into mention (id, article_id, revision, start_at, end_at, surface,
                           entity_id, type, score, office,
                           proposed_entity_id, proposed_type, proposed_score, proposed_office, proposed_office_held)
      select r.id, :article, :number, m.start, m.end, m.surface,
             m."entityId", m.type, m.score, m.office,
             m."entityId", m.type, m.score, m.office, m."officeHeld"
        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, p jsonb)
       cross join jsonb_to_record(r.p) as m (start integer, "end" integer, surface text, "entityId" uuid,
                                             type text, score double precision, office text, "officeHeld" text)
      on conflict on constraint mention_span_once do update
        set proposed_entity_id = excluded.entity_id, proposed_type = excluded.type,
            proposed_score = excluded.score, proposed_office = excluded.office,
            proposed_office_held = excluded.proposed_office_held,
            entity_id = case when mention.verdict is null then excluded.entity_id else mention.entity_id end,
            type = case when mention.verdict is null then excluded.type else mention.type end,
            score = case when mention.verdict is null then excluded.score else mention.score end,
            office = case when mention.verdict is null then excluded.office else mention.office end,
            version = mention.version + 1
        where (mention.proposed_entity_id, mention.proposed_type, mention.proposed_score,
               mention.proposed_office, mention.proposed_office_held)
              is distinct from
              (excluded.entity_id, excluded.type, excluded.score, excluded.office, excluded.proposed_office_held)
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
