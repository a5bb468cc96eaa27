package org.entente.articles.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.articles.verdict.Window.Span;
import org.entente.platform.id.Uuid7;

/** Writes what became of verdicts when texts changed: two statements, however many there are. */
@ApplicationScoped
class CarriedVerdicts {

  private final EntityManager database;

  CarriedVerdicts(EntityManager database) {
    this.database = database;
  }

  /** What becomes of verdicts. */
  static final class Outcome {

    private final List<UUID> carried = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<UUID> sources = new ArrayList<>();
    private final List<Integer> since = new ArrayList<>();

    /** It stands on a span of a newer state. */
    void carry(UUID mention, int number, Span span) {
      carried.add(mention);
      numbers.add(number);
      spans.add(span);
      sources.add(mention);
      since.add(0);
    }

    /** Its place is not there any more since this state. */
    void orphan(UUID mention, int number) {
      sources.add(mention);
      since.add(number);
    }
  }

  /** A span that has a verdict of its own by now keeps it. */
  void write(Outcome outcome) {
    database
        .createNativeQuery(
            """
            insert into mention (id, article_id, revision, start_at, end_at, surface, type, score, office,
                                 entity_id, verdict, verdict_entity_id, verdict_label,
                                 verdict_check, verdict_revision, verdict_by, verdict_at, verdict_comment, origin)
            select k.id, s.article_id, k.number, k.start_at, k.end_at, s.surface, s.type, s.score, s.office,
                   s.entity_id, s.verdict, s.verdict_entity_id, s.verdict_label,
                   s.verdict_check, s.verdict_revision, s.verdict_by, s.verdict_at, s.verdict_comment, coalesce(s.origin, s.id)
              from unnest(cast(:ids as uuid[]), cast(:sources as uuid[]), cast(:numbers as integer[]),
                          cast(:starts as integer[]), cast(:ends as integer[]))
                   as k (id, source, number, start_at, end_at)
              join mention s on s.id = k.source
            on conflict on constraint mention_span_once do update
              set score = excluded.score, office = coalesce(excluded.office, mention.office), entity_id = excluded.entity_id,
                  verdict = excluded.verdict, verdict_entity_id = excluded.verdict_entity_id,
                  verdict_label = excluded.verdict_label, verdict_check = excluded.verdict_check,
                  verdict_revision = excluded.verdict_revision, verdict_by = excluded.verdict_by,
                  verdict_at = excluded.verdict_at, verdict_comment = excluded.verdict_comment, origin = excluded.origin,
                  version = mention.version + 1
              where mention.verdict is null
            """)
        .setParameter("ids", outcome.carried.stream().map(m -> Uuid7.next()).toArray(UUID[]::new))
        .setParameter("sources", outcome.carried.toArray(UUID[]::new))
        .setParameter("numbers", outcome.numbers.toArray(Integer[]::new))
        .setParameter("starts", outcome.spans.stream().map(Span::start).toArray(Integer[]::new))
        .setParameter("ends", outcome.spans.stream().map(Span::end).toArray(Integer[]::new))
        .executeUpdate();
    database
        .createNativeQuery(
            """
            update mention m set orphaned_since = nullif(k.since, 0), version = m.version + 1
              from unnest(cast(:mentions as uuid[]), cast(:since as integer[])) as k (mention, since)
             where m.id = k.mention and m.orphaned_since is distinct from nullif(k.since, 0)
            """)
        .setParameter("mentions", outcome.sources.toArray(UUID[]::new))
        .setParameter("since", outcome.since.toArray(Integer[]::new))
        .executeUpdate();
  }
}
