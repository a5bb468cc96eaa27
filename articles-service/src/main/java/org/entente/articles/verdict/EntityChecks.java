package org.entente.articles.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.article.Article;
import org.entente.articles.article.Articles;
import org.entente.articles.entity.EntityLookUp;
import org.entente.articles.entity.EntityRef;
import org.entente.articles.entity.KnownEntity;
import org.entente.platform.access.Visibility;
import org.entente.store.feed.Outbox;
import org.entente.store.job.JobHandler;
import org.entente.store.job.Jobs;

/**
 * Asks for the entities that verdicts name: whether there is such a one, what it is called, and
 * whether all readers may see it. While entities-service does not answer, a verdict that names one
 * it was not yet asked for is not in force.
 */
@ApplicationScoped
public class EntityChecks implements JobHandler {

  private static final String QUEUE = "check-entities";

  /** About a week of trying once a minute. */
  private static final int MOST_ATTEMPTS = 10_000;

  private static final String OF_ENTITY =
      " where verdict_entity_id = :entity and verdict_check is not null";

  private final EntityManager database;
  private final Jobs jobs;
  private final EntityLookUp entities;
  private final Articles articles;
  private final Outbox outbox;

  EntityChecks(
      EntityManager database, Jobs jobs, EntityLookUp entities, Articles articles, Outbox outbox) {
    this.database = database;
    this.jobs = jobs;
    this.entities = entities;
    this.articles = articles;
    this.outbox = outbox;
  }

  /** Has an entity asked for, in the caller's transaction. */
  void owe(UUID entity) {
    jobs.enqueue(QUEUE, EntityRef.show(entity));
  }

  /** Entities changed: those that verdicts name are asked for again. */
  public void changed(Collection<String> changed) {
    owe(
        "select distinct verdict_entity_id from mention where verdict_entity_id = any(cast(:some as uuid[])) and verdict_check is not null",
        changed.stream().map(EntityRef::parse).toArray(UUID[]::new));
  }

  /**
   * Others may see an article, which is locked. Where they are more, its verdicts are not in force
   * until it is known that they may see the entities too.
   */
  public void readersChanged(Article article, Visibility before) {
    if (article.visibility().compareTo(before) < 0) {
      database
          .createNativeQuery(
              """
              update mention set verdict_check = 'PENDING', entity_id = null, version = version + 1
               where article_id = :article and verdict_check is not null
              """)
          .setParameter("article", article.id())
          .executeUpdate();
    }
    owe(
        "select distinct verdict_entity_id from mention where article_id = any(cast(:some as uuid[])) and verdict_check is not null",
        new UUID[] {article.id()});
  }

  private void owe(String sql, UUID[] some) {
    List<String> keys =
        database
            .createNativeQuery(sql, UUID.class)
            .setParameter("some", some)
            .getResultList()
            .stream()
            .map(id -> EntityRef.show((UUID) id))
            .toList();
    if (!keys.isEmpty()) {
      jobs.enqueue(QUEUE, keys);
    }
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public int maxAttempts() {
    return MOST_ATTEMPTS;
  }

  @Override
  public void run(String key) {
    var id = EntityRef.parse(key);
    var known = entities.find(id);
    QuarkusTransaction.requiringNew().run(() -> keep(id, known));
  }

  /**
   * Articles are locked first, in the order of their ids, as everybody does who changes mentions.
   */
  private void keep(UUID id, Optional<KnownEntity> known) {
    database
        .createNativeQuery(
            "select id from article where id in (select article_id from mention"
                + OF_ENTITY
                + ") order by id for update",
            UUID.class)
        .setParameter("entity", id)
        .getResultList();
    // An article names it where all who may read the article may see it.
    var mayName =
        Arrays.stream(Visibility.values())
            .filter(v -> known.map(entity -> entity.isVisibleToAll(v)).orElse(false))
            .map(Visibility::name)
            .toArray(String[]::new);
    changedArticles(id, known, mayName).stream()
        .map(articles::locked)
        .forEach(article ->
            outbox.append(
                "revision.annotated", article.shownId(), article.version(), article.visibility()));
  }

  /** Those in whose newest revision somebody else is named now. */
  @SuppressWarnings("unchecked")
  private List<UUID> changedArticles(UUID id, Optional<KnownEntity> known, String[] mayName) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                with checked as (
                  select m.id, m.entity_id as before_entity, a.revision = m.revision as is_newest,
                         case when :label = '' then 'NOT_FOUND' when a.visibility = any(cast(:mayName as text[])) then 'FOUND' else 'HIDDEN' end as state
                    from mention m join article a on a.id = m.article_id
                   where m.verdict_entity_id = :entity and m.verdict_check is not null)
                update mention m
                   set verdict_check = c.state, version = m.version + 1,
                       verdict_label = coalesce(m.verdict_label, nullif(:label, '')),
                       entity_id = case when c.state = 'FOUND' then m.verdict_entity_id end
                  from checked c
                 where m.id = c.id
                   and (m.verdict_check, m.verdict_label) is distinct from
                       (c.state, coalesce(m.verdict_label, nullif(:label, '')))
                returning m.article_id, c.is_newest and c.before_entity is distinct from m.entity_id as is_changed
                """,
                Tuple.class)
            .setParameter("entity", id)
            .setParameter("label", known.map(KnownEntity::label).orElse(""))
            .setParameter("mayName", mayName)
            .getResultList();
    return rows.stream()
        .filter(row -> row.get(1, Boolean.class))
        .map(row -> row.get(0, UUID.class))
        .distinct()
        .toList();
  }
}
