package org.entente.articles.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.articles.annotation.ReadersChange;
import org.entente.articles.article.AnnotationState;
import org.entente.articles.article.Article;
import org.entente.articles.article.ArticleView;
import org.entente.articles.article.Articles;
import org.entente.articles.article.Metadata;
import org.entente.articles.publisher.Publisher;
import org.entente.articles.publisher.Publishers;
import org.entente.articles.revision.AddedRevision;
import org.entente.articles.revision.Revision;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.revision.Revisions;
import org.entente.articles.text.ScriptLanguage;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.Uuid7;
import org.entente.store.feed.Outbox;
import org.entente.store.idempotency.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles in. An article that is there already is never doubled, and a text that changed
 * never overwrites one.
 */
@ApplicationScoped
class ArticleIntake {

  private final Articles articles;
  private final Revisions revisions;
  private final Publishers publishers;
  private final ArticleKeys keys;
  private final ReadersChange readersChange;
  private final Outbox outbox;

  ArticleIntake(
      Articles articles,
      Revisions revisions,
      Publishers publishers,
      ArticleKeys keys,
      ReadersChange readersChange,
      Outbox outbox) {
    this.articles = articles;
    this.revisions = revisions;
    this.publishers = publishers;
    this.keys = keys;
    this.readersChange = readersChange;
    this.outbox = outbox;
  }

  /**
   * Call it within a transaction.
   *
   * @return 201 with the new article, or 200 with the one that is there, which has a new revision
   *     if its text changed
   */
  Answer<ArticleView> take(NewArticle sent, IncomingText text, Visibility clearance) {
    var publisher = sent.publisher() == null ? null : publishers.foundOrNew(sent.publisher());
    var identity = Identity.of(sent, text, publisher);
    var fresh = Uuid7.next();
    var holders = keys.claim(identity.keys(), fresh);
    var metadata = metadata(sent, text, publisher);

    var known = identity.known(holders, fresh, id -> articles.locked(id).hasUrl());
    if (known.isEmpty()) {
      return new Answer<>(201, create(fresh, sent, text, metadata));
    }
    var article = articles.locked(known.get());
    keys.handOver(fresh, article.id());
    if (!article.isVisibleTo(clearance)) {
      throw new ArticleAlreadyHeld();
    }
    return new Answer<>(200, again(article, sent, text, metadata));
  }

  private ArticleView create(UUID id, NewArticle sent, IncomingText text, Metadata metadata) {
    var language = sent.language() == null ? ScriptLanguage.of(text.text()) : sent.language();
    var visibility = sent.visibility() == null ? Visibility.PUBLIC : sent.visibility();
    var article = Article.received(id, metadata, language, visibility);
    articles.add(article);
    addRevision(article, text, metadata.title());
    tell("article.created", article);
    return ArticleView.of(article, AnnotationState.PENDING);
  }

  private ArticleView again(
      Article article, NewArticle sent, IncomingText text, Metadata metadata) {
    long before = article.version();
    show(article, sent.visibility());
    var newest = revisions.summary(new RevisionId(article.id(), article.revision()));
    boolean isNamed = sent.url() != null || sent.externalId() != null;
    boolean isRevised =
        article.isUsable() && isNamed && !Arrays.equals(newest.textHash(), text.hash());
    if (!isRevised) {
      article.correct(sent.externalId() == null ? missing(article, metadata) : metadata);
    }
    if (article.version() != before) {
      tell("article.changed", article);
    }
    if (!isRevised) {
      return ArticleView.of(article, newest.annotation());
    }
    article.correct(metadata);
    article.revise();
    addRevision(article, text, metadata.title());
    tell("revision.created", article);
    return ArticleView.of(article, AnnotationState.PENDING);
  }

  /** Nothing said of who may see it: it stays as it is. */
  private void show(Article article, @Nullable Visibility readers) {
    var before = article.visibility();
    if (readers != null && readers != before) {
      article.showTo(readers);
      readersChange.happened(article, before);
    }
  }

  private void tell(String change, Article article) {
    outbox.append(change, article.shownId(), article.version(), article.visibility());
  }

  private void addRevision(Article article, IncomingText text, @Nullable String title) {
    var id = new RevisionId(article.id(), article.revision());
    var revision =
        Revision.of(id, title, text.text(), text.hash(), text.original(), text.cleaning());
    revisions.add(List.of(new AddedRevision(article, revision)));
  }

  /** An address is worth having, whoever sends it; everything else stays as it is. */
  private static Metadata missing(Article article, Metadata said) {
    return new Metadata(null, null, null, article.hasUrl() ? null : said.url(), null, null, null);
  }

  private static Metadata metadata(
      NewArticle sent, IncomingText text, @Nullable Publisher publisher) {
    var title = sent.title() == null ? text.title() : sent.title();
    var fits = title != null && title.length() <= NewArticle.LONGEST_TITLE;
    List<String> bylines =
        sent.bylines() == null
            ? null
            : sent.bylines().stream().filter(Objects::nonNull).map(b -> b).toList();
    return new Metadata(
        fits ? title : null,
        publisher,
        sent.published(),
        sent.url(),
        sent.language(),
        bylines,
        sent.externalId());
  }
}
