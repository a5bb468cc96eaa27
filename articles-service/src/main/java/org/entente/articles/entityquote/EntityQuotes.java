package org.entente.articles.entityquote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.articles.article.Article;
import org.entente.articles.article.StatusFollower;
import org.entente.articles.revision.AddedRevision;
import org.entente.articles.revision.RevisionFollower;
import org.entente.platform.id.TypeId;
import org.entente.store.job.Jobs;

/** Quotes of entities-service that are owed a look: new ones, and those of texts that changed. */
@ApplicationScoped
public class EntityQuotes implements RevisionFollower, StatusFollower {

  static final String QUEUE = "entity-quotes";
  static final String PREFIX = "evidence";

  private static final int AT_ONCE = 1000;

  private final EntityManager database;
  private final Jobs jobs;

  EntityQuotes(EntityManager database, Jobs jobs) {
    this.database = database;
    this.jobs = jobs;
  }

  /** A new article is not quoted yet. */
  @Override
  public void added(List<AddedRevision> added) {
    lookAgain(
        added.stream()
            .filter(a -> a.revision().id().number() > 1)
            .map(a -> a.article().id())
            .toList());
  }

  @Override
  public void statusChanged(Article article) {
    lookAgain(List.of(article.id()));
  }

  /**
   * Has the quotes of these articles looked for again. Call it in the transaction that changes
   * them, while they are locked.
   */
  public void lookAgain(Collection<UUID> articles) {
    if (!articles.isEmpty()) {
      owe(of(articles).stream().map(id -> TypeId.show(PREFIX, id)).toList());
    }
  }

  void owe(List<String> quotes) {
    for (int i = 0; i < quotes.size(); i += AT_ONCE) {
      jobs.enqueue(QUEUE, quotes.subList(i, Math.min(i + AT_ONCE, quotes.size())));
    }
  }

  private List<UUID> of(Collection<UUID> articles) {
    var quotes = new ArrayList<UUID>();
    database
        .createNativeQuery(
            "select quote_id from entity_quote where article_id = any(cast(:articles as uuid[]))",
            UUID.class)
        .setParameter("articles", articles.toArray(UUID[]::new))
        .getResultStream()
        .forEach(id -> quotes.add((UUID) id));
    return quotes;
  }

  /**
   * Keeps which article a quote is of. A change of the article that is under way is waited for, and
   * one that begins later finds the quote: none falls between. An article that is not there is not
   * kept.
   */
  void remember(UUID quote, UUID article) {
    database
        .createNativeQuery(
            """
            with quoted as (select id from article where id = :article for share)
            insert into entity_quote (quote_id, article_id) select :quote, id from quoted
            on conflict (quote_id) do update set article_id = excluded.article_id
              where entity_quote.article_id <> excluded.article_id
            """)
        .setParameter("article", article)
        .setParameter("quote", quote)
        .executeUpdate();
  }

  void forget(UUID quote) {
    database
        .createNativeQuery("delete from entity_quote where quote_id = :quote")
        .setParameter("quote", quote)
        .executeUpdate();
  }
}
