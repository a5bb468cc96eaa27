package org.entente.articles.entityquote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;

/** Notes which quotes came, and which are to be looked for on behalf of others than before. */
@ApplicationScoped
class QuotesFollower implements ChangeFollower {

  private static final Set<String> TO_LOOK_FOR = Set.of("quote.added", "quote.reopened");

  private final EntityQuotes quotes;

  QuotesFollower(EntityQuotes quotes) {
    this.quotes = quotes;
  }

  @Override
  public String name() {
    return "entity-quotes";
  }

  @Override
  public String upstream() {
    return "entities";
  }

  @Override
  public void apply(List<Change> changes) {
    quotes.owe(
        changes.stream()
            .filter(change -> TO_LOOK_FOR.contains(change.type()))
            .map(Change::subject)
            .distinct()
            .toList());
  }
}
