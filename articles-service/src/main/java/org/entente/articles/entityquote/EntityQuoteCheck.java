package org.entente.articles.entityquote;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.articles.entityquote.QuotesClient.BatchOf;
import org.entente.articles.entityquote.QuotesClient.Report;
import org.entente.articles.entityquote.QuotesClient.Stored;
import org.entente.articles.quote.QuoteVerification;
import org.entente.articles.quote.Selector;
import org.entente.articles.quote.VerifyAnswer.Result;
import org.entente.articles.quote.WantedQuote;
import org.entente.platform.id.TypeId;
import org.entente.store.job.JobHandler;
import org.entente.store.job.JobRefused;

/**
 * Looks for one quote of entities-service after another and reports what it found. While
 * entities-service does not answer they wait; none is lost.
 */
@ApplicationScoped
class EntityQuoteCheck implements JobHandler {

  /** About a week of trying once a minute. */
  private static final int MOST_ATTEMPTS = 10_000;

  /** Refusals that say nothing about the quote: the next try may succeed. */
  private static final Set<Integer> TRY_AGAIN = Set.of(401, 403, 404, 408, 425, 429);

  private final EntityQuotes quotes;
  private final QuoteVerification verification;
  private final QuotesClient entities;

  EntityQuoteCheck(
      EntityQuotes quotes, QuoteVerification verification, @RestClient QuotesClient entities) {
    this.quotes = quotes;
    this.verification = verification;
    this.entities = entities;
  }

  @Override
  public String queue() {
    return EntityQuotes.QUEUE;
  }

  @Override
  public int maxAttempts() {
    return MOST_ATTEMPTS;
  }

  @Override
  public void run(String key) {
    var id = TypeId.parse(EntityQuotes.PREFIX, key).uuid();
    var stored = ask(key);
    if (stored.isEmpty() || stored.get().exact() == null) {
      // It is gone, or its words are: there is nothing to look for.
      QuarkusTransaction.requiringNew().run(() -> quotes.forget(id));
      return;
    }
    var quote = stored.get();
    var article = TypeId.parse("article", quote.articleId()).uuid();
    // Kept before the look: a text that changes after it then finds the quote, and has it looked
    // for again.
    QuarkusTransaction.requiringNew().run(() -> quotes.remember(id, article));
    var result = QuarkusTransaction.requiringNew().call(() -> look(quote, article));
    var report = new Report(List.of(Finding.of(quote, result)));
    answered(() -> {
      entities.report(report);
      return true;
    });
  }

  private Result look(Stored quote, UUID article) {
    var exact = quote.exact() == null ? "" : quote.exact();
    var selector =
        quote.isVerified()
            ? new Selector(exact, null, null, quote.start())
            : new Selector(exact, quote.prefix(), quote.suffix(), quote.start());
    var wanted = new WantedQuote(article, quote.revision(), selector);
    return verification.verify(List.of(wanted), quote.clearance()).getFirst();
  }

  private Optional<Stored> ask(String id) {
    var items = answered(() -> entities.quotes(new BatchOf(List.of(id)))).items();
    return Optional.ofNullable(items.getFirst());
  }

  private static <T> T answered(Supplier<T> call) {
    try {
      return call.get();
    } catch (WebApplicationException e) {
      int status = e.getResponse().getStatus();
      if (status >= 400 && status < 500 && !TRY_AGAIN.contains(status)) {
        throw new JobRefused("entities-service refuses the quote with status %d".formatted(status));
      }
      throw e;
    }
  }
}
