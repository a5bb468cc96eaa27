package org.entente.articles.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.entente.articles.article.Article;
import org.entente.articles.revision.AddedRevision;

/**
 * Articles by the texts that were made of them here, so that the same page sent again is the same
 * article.
 */
@ApplicationScoped
public class TextKeys {

  private final EntityManager database;

  TextKeys(EntityManager database) {
    this.database = database;
  }

  /** From now on the articles are known by their new texts too, as far as no other is. */
  public void add(List<AddedRevision> added) {
    database
        .createNativeQuery(
            // In one order for all, so that two claims never wait for each other.
            """
            insert into article_key (key, article_id)
            select key, article from unnest(cast(:keys as text[]), cast(:articles as uuid[])) as k (key, article) order by key
            on conflict (key) do nothing
            """)
        .setParameter("keys", added.stream().map(TextKeys::key).toArray(String[]::new))
        .setParameter("articles", added.stream().map(a -> a.article().id()).toArray(UUID[]::new))
        .executeUpdate();
  }

  private static String key(AddedRevision added) {
    Article article = added.article();
    var publisher = article.publisher() == null ? "" : article.publisher().id().toString();
    return ArticleKeys.text(HexFormat.of().formatHex(added.revision().textHash()), publisher);
  }
}
