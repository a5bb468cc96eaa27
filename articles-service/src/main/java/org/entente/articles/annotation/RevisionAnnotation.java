package org.entente.articles.annotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.articles.annotation.EntitiesClient.Annotations;
import org.entente.articles.annotation.EntitiesClient.Request;
import org.entente.articles.annotation.EntitiesClient.Text;
import org.entente.articles.article.AnnotationState;
import org.entente.articles.article.Article;
import org.entente.articles.article.Articles;
import org.entente.articles.candidate.Candidates;
import org.entente.articles.mention.Proposals;
import org.entente.articles.publisher.PublisherView;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.revision.Revisions;
import org.entente.articles.text.ScriptLanguage;
import org.entente.platform.access.Visibility;
import org.entente.store.feed.Outbox;
import org.entente.store.job.JobHandler;
import org.entente.store.job.JobRefused;
import org.entente.store.job.UpstreamAway;
import org.jspecify.annotations.Nullable;

/**
 * Has one revision after another annotated. While entities-service does not answer they wait; none
 * is lost.
 */
@ApplicationScoped
class RevisionAnnotation implements JobHandler {

  /** In code units: far below what entities-service takes in one body, whatever the script. */
  private static final int LONGEST_PIECE = 200_000;

  /** About a week of trying once a minute. */
  static final int MOST_ATTEMPTS = 10_000;

  /** Refusals that say nothing about the text: the next try may succeed. */
  private static final Set<Integer> TRY_AGAIN = Set.of(401, 403, 408, 425, 429);

  /** Answers that do not come from the service itself, or while it is not ready. */
  private static final Set<Integer> AWAY = Set.of(502, 503, 504);

  private final Articles articles;
  private final Revisions revisions;
  private final Proposals proposals;
  private final Candidates candidates;
  private final NewNames names;
  private final Outbox outbox;
  private final EntitiesClient entities;

  RevisionAnnotation(
      Articles articles,
      Revisions revisions,
      Proposals proposals,
      Candidates candidates,
      NewNames names,
      Outbox outbox,
      @RestClient EntitiesClient entities) {
    this.articles = articles;
    this.revisions = revisions;
    this.proposals = proposals;
    this.candidates = candidates;
    this.names = names;
    this.outbox = outbox;
    this.entities = entities;
  }

  @Override
  public String queue() {
    return AnnotationQueue.NAME;
  }

  @Override
  public int maxAttempts() {
    return MOST_ATTEMPTS;
  }

  @Override
  public void run(String key) {
    var id = RevisionId.parse(key);
    var task = QuarkusTransaction.requiringNew().call(() -> task(id));
    if (task.isEmpty()) {
      return;
    }
    var found = ask(task.get());
    QuarkusTransaction.requiringNew().run(() -> keep(id, task.get().clearance(), found));
  }

  @Override
  public void parked(String key, String error) {
    revisions.locked(RevisionId.parse(key)).ifPresent(revision -> revision.annotationFailed());
  }

  /**
   * @param clearance who may see the article when it is asked about
   */
  private record Task(Text text, Visibility clearance, @Nullable String atLeast) {}

  private record Found(String namesPosition, List<FoundInPiece> pieces) {}

  private record FoundInPiece(int offset, EntitiesClient.Result found) {}

  /** Nothing to do for a text that may not be shown. */
  private Optional<Task> task(RevisionId id) {
    var article = articles.find(id.articleId()).filter(Article::isUsable);
    return article.flatMap(a ->
        revisions.find(id).map(r -> new Task(text(a, r.text()), a.visibility(), names.position())));
  }

  private static Text text(Article article, String text) {
    var language =
        article.language().equals(ScriptLanguage.UNDETERMINED) ? null : article.language();
    var publisher = article.publisher() == null ? null : PublisherView.of(article.publisher());
    return new Text(
        text, language, article.published(), publisher == null ? null : publisher.country());
  }

  private Found ask(Task task) {
    var found = new ArrayList<FoundInPiece>();
    var position = "";
    for (var piece : TextPieces.of(task.text().text(), LONGEST_PIECE)) {
      var text =
          new Text(
              piece.text(), task.text().language(), task.text().published(), task.text().country());
      var answer = ask(new Request(List.of(text), task.clearance(), task.atLeast()));
      position = position.isEmpty() ? answer.namesPosition() : position;
      found.add(new FoundInPiece(piece.start(), answer.results().getFirst()));
    }
    return new Found(position, found);
  }

  private Annotations ask(Request request) {
    try {
      return entities.annotate(request);
    } catch (WebApplicationException e) {
      int status = e.getResponse().getStatus();
      if (status >= 400 && status < 500 && !TRY_AGAIN.contains(status)) {
        throw new JobRefused("entities-service refuses the text with status %d".formatted(status));
      }
      if (AWAY.contains(status)) {
        throw new UpstreamAway("entities-service", e);
      }
      throw e;
    } catch (ProcessingException e) {
      if (isUnreachable(e)) {
        throw new UpstreamAway("entities-service", e);
      }
      throw e;
    }
  }

  /** A text that takes too long is another matter: it says nothing about the others. */
  private static boolean isUnreachable(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(e -> e instanceof ConnectException || e instanceof UnknownHostException);
  }

  private void keep(RevisionId id, Visibility clearance, Found found) {
    var article = articles.locked(id.articleId());
    if (article.visibility() != clearance || !article.isUsable()) {
      // What was found is not for those who see the article now; the change owes it once more.
      return;
    }
    var revision = revisions.locked(id).orElseThrow();
    var wanted =
        found.pieces().stream()
            .flatMap(piece ->
                piece.found().mentions().stream()
                    .map(s -> Spans.proposal(s, piece.offset(), revision.text())))
            .toList();
    var looksLikeNames =
        found.pieces().stream()
            .flatMap(piece ->
                piece.found().candidates().stream()
                    .map(c -> Spans.candidate(c, piece.offset(), revision.text())))
            .toList();
    candidates.replace(article, id.number(), looksLikeNames);
    boolean changed = proposals.replace(id, wanted);
    boolean isFirst = revision.annotation() != AnnotationState.DONE;
    revision.annotated(found.namesPosition());
    if (changed || isFirst) {
      outbox.append(
          "revision.annotated", article.shownId(), article.version(), article.visibility());
    }
  }
}
