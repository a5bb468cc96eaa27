package org.entente.articles.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
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

  /**
   * Claims keys for an article as far as they are free.
   *
   * @return the article that holds each of them now
   */
  Map<String, UUID> claim(Collection<String> keys, UUID article) {
    database
        .createNativeQuery(
            // In one order for all, so that two claims never wait for each other.
            """
            insert into article_key (key, article_id)
            select key, :article from unnest(cast(:keys as text[])) key order by key
            on conflict (key) do nothing
            """)
        .setParameter("keys", keys.toArray(String[]::new))
        .setParameter("article", article)
        .executeUpdate();
    var holders = new HashMap<String, UUID>();
    database
        .createNativeQuery(
            "select key, article_id from article_key where key in (:keys)", Tuple.class)
        .setParameter("keys", keys)
        .getResultList()
        .forEach(row -> put(holders, (Tuple) row));
    return holders;
  }

  /** Hands everything that was claimed for {@code from} over to {@code to}. */
  void handOver(UUID from, UUID to) {
    database
        .createNativeQuery("update article_key set article_id = :to where article_id = :from")
        .setParameter("from", from)
        .setParameter("to", to)
        .executeUpdate();
  }

  private static void put(Map<String, UUID> holders, Tuple row) {
    holders.put(row.get(0, String.class), row.get(1, UUID.class));
  }
}
