package org.entente.articles.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.articles.annotation.ReadersChange;
import org.entente.articles.article.ArticleView;
import org.entente.articles.article.Articles;
import org.entente.articles.article.Metadata;
import org.entente.articles.identity.ArticleKeys;
import org.entente.articles.identity.Claims;
import org.entente.articles.identity.Identity;
import org.entente.articles.publisher.NewPublisher;
import org.entente.articles.publisher.Publisher;
import org.entente.articles.publisher.Publishers;
import org.entente.articles.revision.Revisions;
import org.entente.platform.access.Visibility;
import org.entente.platform.problem.Problem;
import org.entente.store.feed.Outbox;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles in. An article that is there already is never doubled, and a text that changed
 * never overwrites one.
 */
@ApplicationScoped
public class ArticleIntake {

  /** What is written where an article is sent, by whichever way: a key is one in all of them. */
  public static final String OPERATION = "POST /v1/articles";

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
    return take(List.of(new Incoming(sent, text)), clearance).getFirst().orThrow();
  }

  /**
   * The same for many, one after another, in as many statements as for one. What is refused leaves
   * nothing behind and harms no other.
   */
  public List<Outcome<ArticleView>> take(List<Incoming> many, Visibility clearance) {
    var named = named(many);
    var identities = many.stream().map(i -> identity(i, named)).toList();
    var claims = new Claims(keys, identities);
    var there = articles.locked(claims.others());
    var newest = revisions.newest(there.keySet());
    var batch = new IntakeBatch(articles, revisions, readersChange, there, newest);
    var outcomes = new ArrayList<Outcome<ArticleView>>();
    for (int i = 0; i < many.size(); i++) {
      var incoming = many.get(i);
      var said = metadata(incoming.sent(), incoming.text(), publisher(incoming, named));
      outcomes.add(take(i, claims, batch, incoming, said, clearance));
    }
    batch.close(outbox);
    claims.settle();
    return outcomes;
  }

  private static Outcome<ArticleView> take(
      int n,
      Claims claims,
      IntakeBatch batch,
      Incoming incoming,
      Metadata said,
      Visibility clearance) {
    try {
      var known = claims.known(n, batch::hasExternalId, batch::hasAddress);
      if (known.isEmpty()) {
        return Outcome.done(201, batch.create(claims.fresh(n), incoming, said));
      }
      var view = batch.again(known.get(), incoming, said, clearance);
      claims.handOver(n, known.get());
      return Outcome.done(200, view);
    } catch (Problem refusal) {
      claims.giveUp(n);
      return new Outcome.Refused<>(refusal);
    }
  }

  private Map<NewPublisher, Publisher> named(List<Incoming> many) {
    return publishers.foundOrNew(
        many.stream()
            .map(i -> i.sent().publisher())
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static @Nullable Publisher publisher(
      Incoming incoming, Map<NewPublisher, Publisher> named) {
    var publisher = incoming.sent().publisher();
    return publisher == null ? null : named.get(publisher);
  }

  private static Identity identity(Incoming incoming, Map<NewPublisher, Publisher> named) {
    var sent = incoming.sent();
    var text = incoming.text();
    return Identity.of(
        sent.externalId(),
        sent.url(),
        text.found().address(),
        text.shownHash(),
        publisher(incoming, named));
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
        sent.externalId(),
        null);
  }
}
