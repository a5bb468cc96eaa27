package org.entente.articles.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.articles.revision.AddedRevision;

/**
 * What makes an article the same again. Who claims a key that another transaction has just claimed
 * waits for its end, so that two senders of one article never make two of it.
 */
@ApplicationScoped
public class ArticleKeys {

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

  /** From now on the articles are known by their new texts too, as far as no other is. */
  public void add(List<AddedRevision> added) {
    var texts = new LinkedHashMap<String, UUID>();
    added.forEach(a -> texts.putIfAbsent(text(a), a.article().id()));
    take(texts);
  }

  private static String text(AddedRevision added) {
    var publisher = added.article().publisher();
    return text(
        HexFormat.of().formatHex(added.revision().textHash()),
        publisher == null ? "" : publisher.id().toString());
  }

  /**
   * Claims keys as far as they are free.
   *
   * @param wanted which article wants a key
   * @return the article that holds each of them now
   */
  @SuppressWarnings("unchecked")
  Map<String, UUID> claim(Map<String, UUID> wanted) {
    take(wanted);
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select key, article_id from article_key where key = any(:keys)", Tuple.class)
            .setParameter("keys", wanted.keySet().toArray(String[]::new))
            .getResultList();
    var holders = new HashMap<String, UUID>();
    rows.forEach(row -> holders.put(row.get(0, String.class), row.get(1, UUID.class)));
    return holders;
  }

  private void take(Map<String, UUID> wanted) {
    database
        .createNativeQuery(
            // In one order for all, so that two claims never wait for each other.
            """
            insert into article_key (key, article_id)
            select key, article from unnest(cast(:keys as text[]), cast(:articles as uuid[])) as k (key, article) order by key
            on conflict (key) do nothing
            """)
        .setParameter("keys", wanted.keySet().toArray(String[]::new))
        .setParameter("articles", wanted.values().toArray(UUID[]::new))
        .executeUpdate();
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
