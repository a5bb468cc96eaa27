package org.entente.articles.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.articles.article.Articles;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;

/** Articles that curators said do not retell one another, however alike they are. */
@ApplicationScoped
class Partings {

  private final EntityManager database;
  private final Articles articles;
  private final OwedStories owed;

  Partings(EntityManager database, Articles articles, OwedStories owed) {
    this.database = database;
    this.articles = articles;
    this.owed = owed;
  }

  /** Two articles, whichever comes first. */
  record Pair(UUID one, UUID other) {

    static Pair of(UUID one, UUID other) {
      return one.toString().compareTo(other.toString()) < 0
          ? new Pair(one, other)
          : new Pair(other, one);
    }
  }

  /**
   * Parts an article from all that are in the story now. It has left it a moment later.
   *
   * @throws ArticleNotInStory also when it may not be seen
   */
  void part(TypeId article, TypeId story, Visibility clearance) {
    if (!articles.storyOf(article.uuid(), clearance).filter(story.uuid()::equals).isPresent()) {
      throw new ArticleNotInStory(article, story);
    }
    database
        .createNativeQuery(
            """
            insert into story_parting (one, other)
            select least(a.id, :article), greatest(a.id, :article)
              from article a where a.story_id = :story and a.id <> :article
                on conflict do nothing
            """)
        .setParameter("article", article.uuid())
        .setParameter("story", story.uuid())
        .executeUpdate();
    owed.owe(List.of(article.uuid()));
  }

  /** All in which one of these is. */
  @SuppressWarnings("unchecked")
  Set<Pair> of(Collection<UUID> articles) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select one, other from story_parting where one = any(:ids) or other = any(:ids)",
                Tuple.class)
            .setParameter("ids", articles.toArray(UUID[]::new))
            .getResultList();
    var pairs = new HashSet<Pair>();
    rows.forEach(row -> pairs.add(new Pair(row.get(0, UUID.class), row.get(1, UUID.class))));
    return pairs;
  }
}
