package org.entente.articles.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.articles.article.Article;
import org.entente.articles.revision.AddedRevision;
import org.entente.articles.revision.RevisionFollower;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.revision.Revisions;
import org.entente.articles.verdict.CarriedVerdicts.Outcome;
import org.entente.articles.verdict.Window.Span;

/**
 * Carries verdicts over to the next state of a text. One whose place is not found again stays where
 * it stood last, is listed as orphaned, and is tried again with each further state.
 */
@ApplicationScoped
class CarryOver implements RevisionFollower {

  /** Code units of older texts that are held at the same time. */
  private static final int AT_ONCE = 8_000_000;

  /** Code units of older texts of one article: orphans of states before these stay orphaned. */
  private static final int MOST_OF_ARTICLE = 16_000_000;

  private final EntityManager database;
  private final Revisions revisions;
  private final CarriedVerdicts outcomes;

  CarryOver(EntityManager database, Revisions revisions, CarriedVerdicts outcomes) {
    this.database = database;
    this.revisions = revisions;
    this.outcomes = outcomes;
  }

  /** A verdict that is to be carried over from where it stood last. */
  private record Source(
      UUID mention, RevisionId revision, Span span, boolean isOrphaned, int length) {}

  /**
   * A state of a text that verdicts are carried over to, and which of its spans have one by now.
   */
  private record Target(int number, String text, Set<Span> taken) {}

  @Override
  public void added(List<AddedRevision> added) {
    var targets = new HashMap<UUID, Target>();
    for (var one : added) {
      var id = one.revision().id();
      if (id.number() > 1) {
        targets.put(
            id.articleId(), new Target(id.number(), one.revision().text(), new HashSet<>()));
      }
    }
    if (!targets.isEmpty()) {
      database.flush();
      carry(sources(targets), targets);
    }
  }

  /** Carries one verdict over that was given on a state that is not the newest any more. */
  void toNewest(Article article, UUID mention) {
    var newest = revisions.find(new RevisionId(article.id(), article.revision())).orElseThrow();
    var target = new Target(article.revision(), newest.text(), new HashSet<>());
    carry(
        sources("where m.id = :mention", Map.of("mention", mention)), Map.of(article.id(), target));
  }

  private List<Source> sources(Map<UUID, Target> targets) {
    return sources(
        """
          join unnest(cast(:articles as uuid[]), cast(:numbers as integer[])) as k (article, number)
            on k.article = m.article_id
         where m.verdict is not null and (m.revision = k.number - 1 or m.orphaned_since is not null)
        """,
        Map.of(
            "articles", targets.keySet().toArray(UUID[]::new),
            "numbers", targets.values().stream().map(Target::number).toArray(Integer[]::new)));
  }

  /** Those of newer states first: where two fit the same span the newer one counts. */
  @SuppressWarnings("unchecked")
  private List<Source> sources(String which, Map<String, Object> parameters) {
    var query =
        database.createNativeQuery(
            """
            select m.id, m.article_id, m.revision, m.start_at, m.end_at, m.orphaned_since is not null, r.length
              from mention m join revision r on r.article_id = m.article_id and r.number = m.revision
            """
                + which
                + " order by m.article_id, m.revision desc, m.start_at, m.end_at",
            Tuple.class);
    parameters.forEach(query::setParameter);
    List<Tuple> rows = query.getResultList();
    return rows.stream()
        .map(row ->
            new Source(
                row.get(0, UUID.class),
                new RevisionId(row.get(1, UUID.class), row.get(2, Integer.class)),
                new Span(row.get(3, Integer.class), row.get(4, Integer.class)),
                row.get(5, Boolean.class),
                row.get(6, Integer.class)))
        .toList();
  }

  private void carry(List<Source> sources, Map<UUID, Target> targets) {
    var byText = new LinkedHashMap<RevisionId, List<Source>>();
    sources.forEach(s -> byText.computeIfAbsent(s.revision(), r -> new ArrayList<>()).add(s));
    var outcome = new Outcome();
    var part = new ArrayList<RevisionId>();
    int length = 0;
    var ofArticle = new HashMap<UUID, Integer>();
    for (var of : byText.entrySet()) {
      int next = of.getValue().getFirst().length();
      int all = ofArticle.merge(of.getKey().articleId(), next, Integer::sum);
      if (all > MOST_OF_ARTICLE && of.getValue().getFirst().isOrphaned()) {
        continue;
      }
      if (!part.isEmpty() && length + next > AT_ONCE) {
        carry(part, byText, targets, outcome);
        part.clear();
        length = 0;
      }
      part.add(of.getKey());
      length += next;
    }
    if (!part.isEmpty()) {
      carry(part, byText, targets, outcome);
      outcomes.write(outcome);
    }
  }

  private void carry(
      List<RevisionId> part,
      Map<RevisionId, List<Source>> byText,
      Map<UUID, Target> targets,
      Outcome outcome) {
    var texts = texts(part);
    for (var revision : part) {
      var target = targets.get(revision.articleId());
      var text = texts.get(revision);
      var sources = byText.get(revision);
      if (target != null && text != null && sources != null) {
        decide(sources, text, target, outcome);
      }
    }
  }

  private static void decide(List<Source> sources, String text, Target target, Outcome outcome) {
    var spans = sources.stream().map(Source::span).toList();
    var places = Carried.places(text, target.text(), spans);
    for (var source : sources) {
      var start = places.get(source.span());
      int length = source.span().end() - source.span().start();
      var span = start == null ? source.span() : new Span(start, start + length);
      if (start != null && target.taken().add(span)) {
        outcome.carry(source.mention(), target.number(), span);
      } else if (!source.isOrphaned()) {
        outcome.orphan(source.mention(), target.number());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private Map<RevisionId, String> texts(List<RevisionId> part) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select r.article_id, r.number, r.text
                  from unnest(cast(:articles as uuid[]), cast(:numbers as integer[])) as k (article, number)
                  join revision r on r.article_id = k.article and r.number = k.number
                """,
                Tuple.class)
            .setParameter("articles", part.stream().map(RevisionId::articleId).toArray(UUID[]::new))
            .setParameter("numbers", part.stream().map(RevisionId::number).toArray(Integer[]::new))
            .getResultList();
    var texts = new HashMap<RevisionId, String>();
    rows.forEach(row ->
        texts.put(
            new RevisionId(row.get(0, UUID.class), row.get(1, Integer.class)),
            row.get(2, String.class)));
    return texts;
  }
}
