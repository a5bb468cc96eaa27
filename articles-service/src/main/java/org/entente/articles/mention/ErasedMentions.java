package org.entente.articles.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.entente.articles.article.Article;
import org.entente.articles.article.StatusFollower;

/** A mention repeats words of a text, and goes with it. */
@ApplicationScoped
class ErasedMentions implements StatusFollower {

  private final EntityManager database;

  ErasedMentions(EntityManager database) {
    this.database = database;
  }

  /** They are only hidden: a withheld text may be shown again, with its mentions. */
  @Override
  public void statusChanged(Article article) {}

  @Override
  public void textErased(Article article) {
    database
        .createNativeQuery("delete from mention where article_id = :article")
        .setParameter("article", article.id())
        .executeUpdate();
  }
}
