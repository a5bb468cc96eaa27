package org.entente.articles.rights;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import org.entente.articles.article.Article;
import org.entente.articles.article.Article.Status;
import org.entente.articles.article.StatusFollower;

/** Erases what was kept of articles, and leaves a line that says so. */
@ApplicationScoped
class Erasure {

  private static final String ERASE =
      """
      with held as (
        select coalesce(sum(octet_length(original)), 0) as original, coalesce(sum(octet_length(text)), 0) as text
          from revision where article_id = :article
      ), erased as (
        update revision
           set original = case when :original then null else original end,
               original_erased_at = case when :original and original is not null then now() else original_erased_at end,
               text = case when :text then '' else text end,
               notes = case when :text then '[]' else notes end,
               text_erased_at = case when :text then coalesce(text_erased_at, now()) else text_erased_at end
         where article_id = :article
      )
      select original, text from held
      """;

  private final EntityManager database;
  private final AuditLines audit;
  private final List<StatusFollower> followers;

  Erasure(EntityManager database, AuditLines audit, @All List<StatusFollower> followers) {
    this.database = database;
    this.audit = audit;
    this.followers = followers;
  }

  /**
   * Erases parts of all revisions of an article that is locked for the change.
   *
   * @throws NotWithdrawn when the text is to be erased and the article may still be shown
   */
  AuditLine erase(Article article, Set<Erasable> parts, String reason, String by) {
    boolean original = parts.contains(Erasable.ORIGINAL);
    boolean text = parts.contains(Erasable.TEXT);
    if (text && article.status() != Status.WITHDRAWN) {
      throw new NotWithdrawn(article.shownId());
    }
    var held =
        (Tuple)
            database
                .createNativeQuery(ERASE, Tuple.class)
                .setParameter("article", article.id())
                .setParameter("original", original)
                .setParameter("text", text)
                .getSingleResult();
    if (text) {
      followers.forEach(follower -> follower.textErased(article));
    }
    var line =
        AuditLine.erased(
            article,
            original ? held.get(0, Number.class).longValue() : null,
            text ? held.get(1, Number.class).longValue() : null,
            reason,
            by);
    audit.persist(line);
    return line;
  }
}
