package org.entente.cooperation.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.cooperation.evidence.ArticlesClient.Question;
import org.entente.cooperation.evidence.ArticlesClient.Quote;
import org.entente.cooperation.evidence.ArticlesClient.Result;
import org.entente.cooperation.evidence.EvidenceOfRecords.Owed;
import org.entente.cooperation.evidence.EvidenceOfRecords.Settled;
import org.entente.platform.access.Visibility;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has the quotes of a record looked for in their articles. Call it outside of a transaction. */
@ApplicationScoped
public class QuoteCheck {

  private static final Logger LOG = Logger.getLogger(QuoteCheck.class);

  private final ArticlesClient articles;

  QuoteCheck(@RestClient ArticlesClient articles) {
    this.articles = articles;
  }

  /** The articles service cannot be asked now; what needs it waits. */
  public static final class ArticlesAway extends RuntimeException {
    ArticlesAway(Throwable cause) {
      super("articles-service does not answer: " + cause.getMessage(), cause);
    }
  }

  /** What came of the quotes of one record, in their order. */
  public record Checked(List<Result> results) {

    Result of(int position) {
      return results.get(position);
    }
  }

  /**
   * Looks for the quotes of a new record.
   *
   * @param clearance of the one who proposes it
   * @return nothing while the articles service is away
   * @throws QuoteNotInArticle when one of them does not stand there; all that are wrong in the same
   *     way are told
   * @throws QuoteAmbiguous when one stands there more than once
   * @throws UnknownArticle when one is of an article that does not exist or may not be quoted
   */
  public Optional<Checked> nowOrLater(List<NewEvidence> evidence, Visibility clearance) {
    try {
      var checked = now(evidence.stream().map(QuoteCheck::quote).toList(), clearance);
      UnknownArticle.throwIfAny(evidence, checked);
      QuoteNotInArticle.throwIfAny(checked);
      QuoteAmbiguous.throwIfAny(checked);
      return Optional.of(checked);
    } catch (ArticlesAway e) {
      LOG.warnf("Quotes are verified later: %s", e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Looks for the quotes of a record that are still owed.
   *
   * @throws ArticlesAway when the service does not answer
   */
  public Settled settle(Owed owed) {
    var ids = List.copyOf(owed.quotes().keySet());
    var results = now(ids.stream().map(id -> owed.quotes().get(id)).toList(), null).results();
    return new Settled(
        IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, results::get)));
  }

  /**
   * Looks for quotes.
   *
   * @throws ArticlesAway when the service does not answer, or not as it should
   */
  private Checked now(List<Quote> quotes, @Nullable Visibility clearance) {
    try {
      var results = new ArrayList<Result>();
      for (int i = 0; i < quotes.size(); i += ArticlesClient.MOST) {
        var some = quotes.subList(i, Math.min(quotes.size(), i + ArticlesClient.MOST));
        results.addAll(articles.verify(new Question(some, clearance)).results());
      }
      if (results.size() != quotes.size()) {
        throw new ArticlesAway(
            new IllegalStateException(
                "%d answers to %d quotes".formatted(results.size(), quotes.size())));
      }
      return new Checked(results);
    } catch (ProcessingException | WebApplicationException e) {
      throw new ArticlesAway(e);
    }
  }

  private static Quote quote(NewEvidence given) {
    return new Quote(
        requireNonNull(given.articleId()),
        given.revision(),
        requireNonNull(given.exact()),
        given.prefix(),
        given.suffix(),
        given.start());
  }
}
