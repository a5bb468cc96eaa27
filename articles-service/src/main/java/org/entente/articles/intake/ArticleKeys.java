package org.entente.articles.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What makes an article the same again. Who claims a key that another transaction has just claimed
 * waits for its end, so that two senders of one article never make two of it.
 */
@ApplicationScoped
class ArticleKeys {

  private final EntityManager database;

  ArticleKeys(EntityManager database) {
    this.database = database;
  }

  static String externalId(String id) {
    return "external:" + id;
  }

  static String address(String canonical) {
    return "url:" + canonical;
  }

  static String text(String hash, String publisher) {
    return "text:" + hash + ":" + publisher;
  }

  static String number(String site) {
    return "number:" + site;
  }

  /**
   * Claims keys as far as they are free.
   *
   * @param wanted which article wants a key
   * @return the article that holds each of them now
   */
  @SuppressWarnings("unchecked")
  Map<String, UUID> claim(Map<String, UUID> wanted) {
    var keys = wanted.keySet().toArray(String[]::new);
    database
        .createNativeQuery(
            // In one order for all, so that two claims never wait for each other.
            """
            insert into article_key (key, article_id)
            select key, article from unnest(cast(:keys as text[]), cast(:articles as uuid[])) as k (key, article) order by key
            on conflict (key) do nothing
            """)
        .setParameter("keys", keys)
        .setParameter("articles", wanted.values().toArray(UUID[]::new))
        .executeUpdate();
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select key, article_id from article_key where key = any(:keys)", Tuple.class)
            .setParameter("keys", keys)
            .getResultList();
    var holders = new HashMap<String, UUID>();
    rows.forEach(row -> holders.put(row.get(0, String.class), row.get(1, UUID.class)));
    return holders;
  }

  /** Hands keys that were claimed in this transaction over to other articles. */
  void handOver(Map<String, UUID> holders) {
    if (holders.isEmpty()) {
      return;
    }
    var keys = List.copyOf(holders.keySet());
    database
        .createNativeQuery(
            """
            update article_key k set article_id = h.article
              from unnest(cast(:keys as text[]), cast(:articles as uuid[])) as h (key, article)
             where k.key = h.key
            """)
        .setParameter("keys", keys.toArray(String[]::new))
        .setParameter("articles", keys.stream().map(holders::get).toArray(UUID[]::new))
        .executeUpdate();
  }

  /** Gives keys back that were claimed in this transaction. */
  void release(Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    database
        .createNativeQuery("delete from article_key where key = any(:keys)")
        .setParameter("keys", keys.toArray(String[]::new))
        .executeUpdate();
  }
}
