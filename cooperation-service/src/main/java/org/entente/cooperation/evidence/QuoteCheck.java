package org.entente.cooperation.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.entente.cooperation.upstream.Upstream;
import org.entente.cooperation.upstream.UpstreamAway;
import org.entente.platform.access.Visibility;
import org.jboss.logging.Logger;

/** Has the quotes of a record looked for in their articles. Call it outside of a transaction. */
@ApplicationScoped
public class QuoteCheck {

  private static final Logger LOG = Logger.getLogger(QuoteCheck.class);
  private static final String SERVICE = "articles-service";

  private final ArticlesClient articles;
  private final Upstream upstream;

  QuoteCheck(@RestClient ArticlesClient articles, Upstream upstream) {
    this.articles = articles;
    this.upstream = upstream;
  }

  /**
   * Looks for the quotes of a new record.
   *
   * @param visibility of the record: it quotes only what its readers may read
   * @return nothing while the articles service is away
   * @throws QuoteNotInArticle when one of them does not stand there; all that are wrong in the same
   *     way are told
   * @throws QuoteAmbiguous when one stands there more than once
   * @throws QuoteTooLong when one is printed longer than a quote may be
   * @throws UnknownArticle when one is of an article that does not exist or may not be quoted
   */
  public Optional<Checked> nowOrLater(List<NewEvidence> evidence, Visibility visibility) {
    try {
      var checked = now(evidence.stream().map(QuoteCheck::quote).toList(), visibility);
      UnknownArticle.throwIfAny(evidence, checked);
      QuoteNotInArticle.throwIfAny(checked);
      QuoteAmbiguous.throwIfAny(checked);
      QuoteTooLong.throwIfAny(checked);
      return Optional.of(checked);
    } catch (UpstreamAway e) {
      LOG.warnf("Quotes are verified later: %s", e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Looks for the quotes of a record that are still owed.
   *
   * @throws UpstreamAway when the service does not answer, or not as it should
   */
  public Settled ask(Owed owed) {
    var ids = List.copyOf(owed.quotes().keySet());
    var results =
        now(ids.stream().map(id -> owed.quotes().get(id)).toList(), owed.visibility()).results();
    return new Settled(
        IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, results::get)));
  }

  private Checked now(List<Quote> quotes, Visibility clearance) {
    var results = new ArrayList<Result>();
    for (int i = 0; i < quotes.size(); i += ArticlesClient.MOST) {
      var some = quotes.subList(i, Math.min(quotes.size(), i + ArticlesClient.MOST));
      var answer = upstream.ask(SERVICE, () -> articles.verify(new Question(some, clearance)));
      results.addAll(answer.results());
    }
    if (results.size() != quotes.size()) {
      throw new UpstreamAway(
          SERVICE, "%d answers to %d quotes".formatted(results.size(), quotes.size()));
    }
    return new Checked(results);
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
