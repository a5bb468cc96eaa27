package org.entente.cooperation.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** Has the quotes of records looked for in their articles. Call it outside of a transaction. */
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
   * What came of the quotes of new records.
   *
   * @param results by the visibility of the records; those are missing that are still to be looked
   *     for
   */
  public record Answers(Map<Visibility, Map<Quote, Result>> results) {

    /**
     * What came of those of one record.
     *
     * @return nothing while the articles service is away
     * @throws QuoteNotInArticle when one of them does not stand there; all that are wrong in the
     *     same way are told
     * @throws QuoteAmbiguous when one stands there more than once
     * @throws QuoteTooLong when one is printed longer than a quote may be
     * @throws UnknownArticle when one is of an article that does not exist or may not be quoted
     */
    public Optional<Checked> of(List<NewEvidence> evidence, Visibility visibility) {
      var told = results.get(visibility);
      if (told == null) {
        return Optional.empty();
      }
      var checked =
          new Checked(evidence.stream().map(e -> requireNonNull(told.get(quote(e)))).toList());
      UnknownArticle.throwIfAny(evidence, checked);
      QuoteNotInArticle.throwIfAny(checked);
      QuoteAmbiguous.throwIfAny(checked);
      QuoteTooLong.throwIfAny(checked);
      return Optional.of(checked);
    }
  }

  /**
   * Looks for the quotes of new records, unless the articles service is away.
   *
   * @param evidence by the visibility of the records: they quote only what their readers may read
   */
  public Answers nowOrLater(Map<Visibility, List<NewEvidence>> evidence) {
    var results = new EnumMap<Visibility, Map<Quote, Result>>(Visibility.class);
    evidence.forEach((visibility, some) -> {
      try {
        results.put(visibility, now(some.stream().map(QuoteCheck::quote).toList(), visibility));
      } catch (UpstreamAway e) {
        LOG.warnf("Quotes are verified later: %s", e.getMessage());
      }
    });
    return new Answers(results);
  }

  /**
   * Looks for the quotes of a record that are still owed.
   *
   * @throws UpstreamAway when the service does not answer, or not as it should
   */
  public Settled ask(Owed owed) {
    var results = now(owed.quotes().values(), owed.visibility());
    return new Settled(
        owed.quotes().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, one -> requireNonNull(results.get(one.getValue())))));
  }

  /** Each is asked about once, however many records hold it. */
  private Map<Quote, Result> now(Collection<Quote> wanted, Visibility clearance) {
    var quotes = wanted.stream().distinct().toList();
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
    return IntStream.range(0, quotes.size())
        .boxed()
        .collect(Collectors.toMap(quotes::get, results::get));
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
