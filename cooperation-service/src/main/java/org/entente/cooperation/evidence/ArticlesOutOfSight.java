package org.entente.cooperation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * Articles whose texts may not be shown, and what was copied from them. Call it within a
 * transaction.
 */
@ApplicationScoped
public class ArticlesOutOfSight {

  private static final String HIDE_COPIES =
      "update record_evidence set withheld = true"
          + " where article_id = any(cast(?1 as uuid[])) and standing <> 'WITHDRAWN' and not withheld";

  private static final String SHOW_COPIES =
      "update record_evidence set withheld = false where article_id = any(cast(?1 as uuid[])) and withheld";

  private static final String ERASE_COPIES =
      """
      update record_evidence
         set exact = null, prefix = null, suffix = null, standing = 'WITHDRAWN', withheld = false
       where article_id = any(cast(?1 as uuid[])) and standing <> 'WITHDRAWN'
      """;

  /** Whoever repeats a write of the last days is answered from here. */
  private static final String ERASE_IN_ANSWERS =
      """
      update idempotency
         set answer = cast(jsonb_set(cast(answer as jsonb), '{evidence}', (
               select jsonb_agg(case when e ->> 'articleId' = any(cast(?2 as text[]))
                                     then (e - 'exact' - 'prefix' - 'suffix') || '{"standing": "WITHDRAWN"}'
                                     else e end)
                 from jsonb_array_elements(cast(answer as jsonb) -> 'evidence') e)) as text)
       where operation = 'POST /v1/records' and answer is not null
         and cast(answer as jsonb) ->> 'id' = any(cast(?1 as text[]))
      """;

  private static final String ERASE_IN_REVISIONS =
      """
      update record_revision
         set content = jsonb_set(content, '{evidence}', (
               select coalesce(jsonb_agg(case when e ->> 'articleId' = any(cast(?2 as text[]))
                                              then e - 'exact' - 'prefix' - 'suffix' else e end), '[]')
                 from jsonb_array_elements(content -> 'evidence') e))
       where record_id = any(cast(?1 as uuid[]))
      """;

  private final EntityManager database;

  ArticlesOutOfSight(EntityManager database) {
    this.database = database;
  }

  /** Until the transaction ends nobody quotes these articles; waits for those who are at it. */
  public void lock(Collection<UUID> articles) {
    lock("pg_advisory_xact_lock", articles);
  }

  /**
   * Until the transaction ends none of these articles goes out of sight. Call it before anything
   * else is locked: who takes articles out of sight locks records afterwards, too.
   */
  public void holdInSight(Collection<@Nullable String> articles) {
    lock(
        "pg_advisory_xact_lock_shared",
        articles.stream()
            .filter(Objects::nonNull)
            .map(id -> TypeId.parse(Evidence.ARTICLE, String.valueOf(id)).uuid())
            .toList());
  }

  private void lock(String function, Collection<UUID> articles) {
    database
        .createNativeQuery(
            // In one order for all, so that two never wait for each other.
            "select count(%s(key)) from (select hashtextextended(cast(id as text), 1) as key"
                    .formatted(function)
                + " from unnest(cast(?1 as uuid[])) id order by 1) keys")
        .setParameter(1, array(articles))
        .getSingleResult();
  }

  /** Records that quote any of these articles, in the order of their ids. */
  public List<UUID> quotedBy(Collection<UUID> articles) {
    return database
        .createQuery(
            "select distinct e.recordId from Evidence e where e.articleId in :articles order by e.recordId",
            UUID.class)
        .setParameter("articles", Set.copyOf(articles))
        .getResultList();
  }

  /** The copies of their quotes are kept but shown to nobody. */
  public void withhold(Collection<UUID> articles) {
    note(articles, "WITHHELD");
    update(HIDE_COPIES, articles);
  }

  /** The copies of their quotes are shown again; those of withdrawn articles are gone. */
  public void release(Collection<UUID> articles) {
    update(
        "delete from article_out_of_sight where article_id = any(cast(?1 as uuid[])) and status = 'WITHHELD'",
        articles);
    update(SHOW_COPIES, articles);
  }

  /**
   * The copies of their quotes are erased for good.
   *
   * @param records that quote them
   */
  public void withdraw(Collection<UUID> articles, Collection<String> records) {
    note(articles, "WITHDRAWN");
    update(ERASE_COPIES, articles);
    var shown =
        articles.stream().map(id -> TypeId.show(Evidence.ARTICLE, id)).toArray(String[]::new);
    database
        .createNativeQuery(ERASE_IN_REVISIONS)
        .setParameter(1, records.stream().map(id -> TypeId.parse(id).uuid()).toArray(UUID[]::new))
        .setParameter(2, shown)
        .executeUpdate();
    database
        .createNativeQuery(ERASE_IN_ANSWERS)
        .setParameter(1, records.toArray(String[]::new))
        .setParameter(2, shown)
        .executeUpdate();
  }

  private void note(Collection<UUID> articles, String status) {
    database
        .createNativeQuery(
            """
            insert into article_out_of_sight (article_id, status) select id, ?2 from unnest(cast(?1 as uuid[])) id
            on conflict (article_id) do update set status = excluded.status
              where article_out_of_sight.status <> 'WITHDRAWN'
            """)
        .setParameter(1, array(articles))
        .setParameter(2, status)
        .executeUpdate();
  }

  private void update(String sql, Collection<UUID> articles) {
    database.createNativeQuery(sql).setParameter(1, array(articles)).executeUpdate();
  }

  /** Which of these articles may not be shown. */
  public Set<String> hidden(Collection<@Nullable String> articles) {
    return among(articles.stream().filter(Objects::nonNull).map(String::valueOf).toList());
  }

  /** Which of these quotes are of articles that may not be shown. */
  public boolean holdAnyOf(Collection<EvidenceView> evidence) {
    return !among(evidence.stream().map(EvidenceView::articleId).toList()).isEmpty();
  }

  void refuse(List<NewEvidence> evidence) {
    var hidden = among(evidence.stream().map(e -> String.valueOf(e.articleId())).toList());
    UnknownArticle.throwIfAny(
        evidence,
        IntStream.range(0, evidence.size())
            .filter(i -> hidden.contains(evidence.get(i).articleId()))
            .boxed()
            .toList());
  }

  private Set<String> among(List<String> articles) {
    if (articles.isEmpty()) {
      return Set.of();
    }
    List<UUID> found =
        database
            .createNativeQuery(
                "select article_id from article_out_of_sight where article_id = any(cast(?1 as uuid[]))",
                UUID.class)
            .setParameter(
                1,
                array(
                    articles.stream()
                        .map(id -> TypeId.parse(Evidence.ARTICLE, id).uuid())
                        .toList()))
            .getResultList();
    var shown = new HashSet<String>();
    found.forEach(id -> shown.add(TypeId.show(Evidence.ARTICLE, id)));
    return shown;
  }

  private static UUID[] array(Collection<UUID> ids) {
    return ids.stream().distinct().toArray(UUID[]::new);
  }
}
