package org.entente.articles.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.entente.platform.id.TypeId;

/** Articles that are long to those who look at the length of a text before they read it. */
@ApplicationScoped
public class LongTexts {

  private final EntityManager database;

  LongTexts(EntityManager database) {
    this.database = database;
  }

  /** The id of a new article whose text is said to have so many characters. */
  public String articleOf(int length) {
    var id = Press.articleSaying(Press.anyWord());
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery("update revision set length = :length where article_id = :id")
                .setParameter("length", length)
                .setParameter("id", TypeId.parse(id).uuid())
                .executeUpdate());
    return id;
  }
}
