package org.entente.articles.cleaning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.articles.article.Article;
import org.entente.articles.article.Articles;
import org.entente.articles.cleaning.Cleaning.Outcome;
import org.entente.articles.identity.ArticleKeys;
import org.entente.articles.intake.PageMetadata;
import org.entente.articles.page.SentPage;
import org.entente.articles.revision.AddedRevision;
import org.entente.articles.revision.Origin;
import org.entente.articles.revision.Revision;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.revision.Revisions;
import org.entente.articles.text.TextHash;
import org.entente.store.feed.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what came out when pages were cleaned again. A text that differs is a new revision, so that
 * quotes stay bound to the words they were taken from; of the rest, only what was missing is filled
 * in.
 */
@ApplicationScoped
class CleanedAgain {

  private final Articles articles;
  private final Revisions revisions;
  private final ArticleKeys keys;
  private final Outbox outbox;

  CleanedAgain(Articles articles, Revisions revisions, ArticleKeys keys, Outbox outbox) {
    this.articles = articles;
    this.revisions = revisions;
    this.keys = keys;
    this.outbox = outbox;
  }

  /**
   * @param revision whose page it is
   * @param read null when it could not be read at all
   * @param failure why nothing came out; null when a text did
   */
  record Result(
      RevisionId revision, SentPage sent, SentPage.@Nullable Read read, @Nullable String failure) {}

  /** Call it within a transaction, with results in the order of their articles. */
  List<Outcome> keep(List<Result> results) {
    var outcomes = new ArrayList<Outcome>();
    var added = new ArrayList<AddedRevision>();
    var changed = new ArrayList<Article>();
    for (var result : results) {
      var article = articles.locked(result.revision().articleId());
      long before = article.version();
      outcomes.add(keep(result, article, added));
      if (outcomes.getLast() == Outcome.UNCHANGED && article.version() != before) {
        changed.add(article);
      }
    }
    if (!added.isEmpty()) {
      revisions.add(added);
      keys.add(added);
    }
    added.forEach(a -> tell("revision.created", a.article()));
    changed.forEach(a -> tell("article.changed", a));
    return outcomes;
  }

  private Outcome keep(Result result, Article article, List<AddedRevision> added) {
    var read = result.read();
    if (read == null || result.failure() != null) {
      return Outcome.FAILED;
    }
    // It was withheld, or taken in anew, while its page was read: there is nothing left to do.
    if (!article.isUsable() || article.revision() != result.revision().number()) {
      return Outcome.UNCHANGED;
    }
    var revision = revisions.locked(result.revision()).orElseThrow();
    if (revision.origin().page() == null) {
      return Outcome.UNCHANGED;
    }
    article.fillIn(PageMetadata.of(read.page().found()));
    var origin = Origin.of(result.sent(), read);
    var text = read.page().text();
    var hash = TextHash.of(text);
    if (Arrays.equals(hash, revision.textHash())) {
      revision.cameAboutBy(origin);
      return Outcome.UNCHANGED;
    }
    article.revise();
    var id = new RevisionId(article.id(), article.revision());
    added.add(new AddedRevision(article, Revision.of(id, article.title(), text, hash, origin)));
    return Outcome.CHANGED;
  }

  private void tell(String change, Article article) {
    outbox.append(change, article.shownId(), article.version(), article.visibility());
  }
}
