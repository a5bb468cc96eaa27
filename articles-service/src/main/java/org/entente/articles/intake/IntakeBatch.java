package org.entente.articles.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.articles.annotation.ReadersChange;
import org.entente.articles.article.AnnotationState;
import org.entente.articles.article.Article;
import org.entente.articles.article.ArticleView;
import org.entente.articles.article.Articles;
import org.entente.articles.article.Metadata;
import org.entente.articles.revision.AddedRevision;
import org.entente.articles.revision.Revision;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.revision.Revisions;
import org.entente.articles.revision.Revisions.Summary;
import org.entente.platform.access.Visibility;
import org.entente.store.feed.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * The articles that are taken in together, as they are after each of them. What is to be written is
 * gathered, and written for all at once.
 */
final class IntakeBatch {

  private final Articles articles;
  private final Revisions revisions;
  private final ReadersChange readersChange;
  private final Map<UUID, Article> known;
  private final Map<UUID, Summary> newest;
  private final Map<UUID, AddedRevision> added = new LinkedHashMap<>();
  private final List<Outbox.Noted> changes = new ArrayList<>();

  /**
   * @param there those that were there before, locked
   * @param newest what their newest revisions are
   */
  IntakeBatch(
      Articles articles,
      Revisions revisions,
      ReadersChange readersChange,
      Map<UUID, Article> there,
      Map<UUID, Summary> newest) {
    this.articles = articles;
    this.revisions = revisions;
    this.readersChange = readersChange;
    this.known = new HashMap<>(there);
    this.newest = new HashMap<>(newest);
  }

  boolean hasExternalId(UUID article) {
    return article(article).hasExternalId();
  }

  boolean hasAddress(UUID article) {
    return article(article).hasUrl();
  }

  ArticleView create(UUID id, Incoming incoming, Metadata said) {
    var sent = incoming.sent();
    var language = sent.language() == null ? incoming.text().language() : sent.language();
    var visibility = sent.visibility() == null ? Visibility.PUBLIC : sent.visibility();
    var article = Article.received(id, said.or(incoming.text().saidByPage()), language, visibility);
    articles.add(article);
    known.put(id, article);
    addRevision(article, incoming.text(), said.title());
    tell("article.created", article);
    return ArticleView.of(article, AnnotationState.PENDING);
  }

  /**
   * @throws ArticleAlreadyHeld when the sender may not see it
   */
  ArticleView again(UUID id, Incoming incoming, Metadata said, Visibility clearance) {
    var article = article(id);
    if (!article.isVisibleTo(clearance)) {
      throw new ArticleAlreadyHeld();
    }
    var sent = incoming.sent();
    long before = article.version();
    show(article, sent.visibility());
    var last = requireNonNull(newest.get(id));
    boolean isNamed =
        sent.url() != null
            || sent.externalId() != null
            || incoming.text().found().address() != null;
    boolean isRevised =
        article.isUsable() && isNamed && !Arrays.equals(last.textHash(), incoming.text().hash());
    if (!isRevised) {
      article.correct(sent.externalId() == null ? missing(article, said) : said);
    }
    if (article.isUsable()) {
      article.fillIn(incoming.text().saidByPage());
    }
    if (article.version() != before) {
      tell("article.changed", article);
    }
    if (!isRevised) {
      return ArticleView.of(article, last.annotation());
    }
    article.correct(said);
    article.revise();
    addRevision(article, incoming.text(), said.title());
    tell("revision.created", article);
    return ArticleView.of(article, AnnotationState.PENDING);
  }

  /** Writes what is left to be written. */
  void close(Outbox outbox) {
    addRevisions();
    outbox.append(changes);
  }

  private Article article(UUID id) {
    return requireNonNull(known.get(id), "An article that holds a key is there");
  }

  /** Nothing said of who may see it: it stays as it is. */
  private void show(Article article, @Nullable Visibility readers) {
    var before = article.visibility();
    if (readers != null && readers != before) {
      addRevisions();
      article.showTo(readers);
      readersChange.happened(article, before);
      newest.putAll(revisions.newest(List.of(article.id())));
    }
  }

  private void tell(String change, Article article) {
    changes.add(
        new Outbox.Noted(change, article.shownId(), article.version(), article.visibility()));
  }

  private void addRevision(Article article, IncomingText text, @Nullable String title) {
    if (added.containsKey(article.id())) {
      addRevisions(); // at most one of an article at a time
    }
    var id = new RevisionId(article.id(), article.revision());
    var revision = Revision.of(id, title, text.text(), text.hash(), text.origin());
    added.put(article.id(), new AddedRevision(article, revision));
    newest.put(article.id(), new Summary(text.hash(), AnnotationState.PENDING));
  }

  private void addRevisions() {
    revisions.add(List.copyOf(added.values()));
    added.clear();
  }

  /** An address is worth having, whoever sends it; everything else stays as it is. */
  private static Metadata missing(Article article, Metadata said) {
    return new Metadata(
        null, null, null, article.hasUrl() ? null : said.url(), null, null, null, null);
  }
}
