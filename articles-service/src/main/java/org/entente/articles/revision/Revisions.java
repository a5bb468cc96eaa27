package org.entente.articles.revision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.article.AnnotationState;
import org.entente.platform.access.Visibility;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;

/** All revisions. */
@ApplicationScoped
public class Revisions {

  private static final String SELECTED =
      """
      select r.articleId, r.number, r.title, r.length, r.annotation, r.namesPosition, r.receivedAt,
             r.cleaning, r.charset, r.modified, r.notes
        from Revision r where
      """;

  private static final String ROW = SELECTED + "r.articleId = :article";
  private static final String ROWS =
      SELECTED + "cast(sql('(? = any(?))', r.articleId, :ids) as boolean) = true";

  private final EntityManager database;
  private final List<RevisionFollower> followers;

  Revisions(EntityManager database, @All List<RevisionFollower> followers) {
    this.database = database;
    this.followers = followers;
  }

  /**
   * Keeps new states of texts, at most one of an article, and has done what follows from them. The
   * articles are kept already.
   */
  public void add(List<AddedRevision> added) {
    if (added.isEmpty()) {
      return;
    }
    added.forEach(a -> database.persist(a.revision()));
    database.flush();
    followers.forEach(follower -> follower.added(added));
  }

  public Optional<Revision> find(RevisionId id) {
    return Optional.ofNullable(database.find(Revision.class, id));
  }

  /** One revision, kept from being changed by others until the transaction ends. */
  public Optional<Revision> locked(RevisionId id) {
    return Optional.ofNullable(database.find(Revision.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * What tells the newest revisions of articles from others, by article; their texts are not read.
   */
  public Map<UUID, Summary> newest(Collection<UUID> articles) {
    if (articles.isEmpty()) {
      return Map.of();
    }
    var newest = new HashMap<UUID, Summary>();
    database
        .createQuery(
            """
            select a.id, r.textHash, r.annotation
              from Article a join Revision r on r.articleId = a.id and r.number = a.revision
             where cast(sql('(? = any(?))', a.id, :ids) as boolean) = true
            """,
            Tuple.class)
        .setParameter("ids", articles.toArray(UUID[]::new))
        .getResultList()
        .forEach(row ->
            newest.put(
                row.get(0, UUID.class),
                new Summary(row.get(1, byte[].class), row.get(2, AnnotationState.class))));
    return newest;
  }

  /** Which ones an article has. */
  public List<RevisionId> of(UUID article) {
    return database
        .createQuery(
            "select r.articleId, r.number from Revision r where r.articleId = :article order by r.number",
            RevisionId.class)
        .setParameter("article", article)
        .getResultList();
  }

  /** The mentions of an article's revisions are not there yet, whatever they were before. */
  public void annotateAgain(UUID article) {
    database
        .createQuery("update Revision r set r.annotation = :pending where r.articleId = :article")
        .setParameter("pending", AnnotationState.PENDING)
        .setParameter("article", article)
        .executeUpdate();
  }

  /** What of a revision tells it from others. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  public record Summary(byte[] textHash, AnnotationState annotation) {}

  /** Those of many articles, newest first, without texts and as many statements as for one. */
  List<Page<RevisionRow>> newest(List<UUID> ids, List<PageRequest> pages, Visibility clearance) {
    @SuppressWarnings("unchecked")
    List<Tuple> found =
        database
            .createNativeQuery(
                """
                select cast(k.n as integer), a.id, r.number
                  from unnest(cast(:articles as uuid[]), cast(:afters as text[]), cast(:limits as integer[]))
                       with ordinality as k (article, after, most, n)
                  join article a on a.id = k.article and a.visibility in (:visible)
                 cross join lateral (
                   select r.number from revision r
                    where r.article_id = a.id and (k.after is null or r.number < cast(k.after as integer))
                    order by r.number desc limit k.most) r
                """,
                Tuple.class)
            .setParameter("articles", ids.toArray(UUID[]::new))
            .setParameter(
                "afters",
                pages.stream()
                    .map(p -> p.isFirst() ? null : Long.toString(p.afterNumbers(1).getFirst()))
                    .toArray(String[]::new))
            .setParameter("limits", pages.stream().map(PageRequest::limit).toArray(Integer[]::new))
            .setParameter("visible", clearance.andBelow())
            .getResultList();
    var rows = new HashMap<RevisionId, RevisionRow>();
    if (!found.isEmpty()) {
      database
          .createQuery(ROWS, RevisionRow.class)
          .setParameter("ids", found.stream().map(r -> r.get(1, UUID.class)).toArray(UUID[]::new))
          .getResultList()
          .forEach(row -> rows.put(new RevisionId(row.articleId(), row.number()), row));
    }
    var lists = new ArrayList<List<RevisionRow>>();
    pages.forEach(page -> lists.add(new ArrayList<>()));
    for (var key : found) {
      var row = rows.get(new RevisionId(key.get(1, UUID.class), key.get(2, Integer.class)));
      if (row != null) {
        lists.get(key.get(0, Integer.class) - 1).add(row);
      }
    }
    var answer = new ArrayList<Page<RevisionRow>>();
    for (int i = 0; i < pages.size(); i++) {
      answer.add(page(lists.get(i), pages.get(i)));
    }
    return answer;
  }

  private static Page<RevisionRow> page(List<RevisionRow> rows, PageRequest page) {
    return Page.of(rows, page, row -> List.of(Integer.toString(row.number())));
  }

  /** Without texts, newest first. */
  Page<RevisionRow> newest(UUID article, PageRequest page) {
    long before = page.isFirst() ? Integer.MAX_VALUE : page.afterNumbers(1).getFirst();
    var rows =
        database
            .createQuery(ROW + " and r.number < :before order by r.number desc", RevisionRow.class)
            .setParameter("article", article)
            .setParameter("before", before)
            .setMaxResults(page.limit())
            .getResultList();
    return page(rows, page);
  }
}
