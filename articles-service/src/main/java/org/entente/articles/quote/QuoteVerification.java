package org.entente.articles.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.articles.article.Article.Status;
import org.entente.articles.quote.QuotedTexts.Known;
import org.entente.articles.quote.QuotedTexts.Place;
import org.entente.articles.quote.VerifyAnswer.Result;
import org.entente.platform.access.Visibility;

/** Looks for many quotes at once, reading and folding each text once. */
@ApplicationScoped
public class QuoteVerification {

  /**
   * Of one request, in characters that are looked at; one text with all quotes is never too much.
   */
  private static final long MOST_WORK = 500_000_000;

  /** To read and fold a text costs as much as to look for so many quotes in it. */
  static final int READING = 10;

  private final QuotedTexts texts;

  QuoteVerification(QuotedTexts texts) {
    this.texts = texts;
  }

  /**
   * In the order of the quotes.
   *
   * @param quotes at most as many as one request may hold
   * @param clearance of those for whom they are looked for: texts that these may not see are not
   *     there
   * @throws TooMuchToSearch when there are several, from texts that are very long together
   */
  public List<Result> verify(List<WantedQuote> quotes, Visibility clearance) {
    var ofPlace = new HashMap<Place, List<Integer>>();
    var search = new RequestedQuotes(quotes, ofPlace);
    var known = texts.known(ofPlace.keySet(), clearance);
    if (work(known, ofPlace) > MOST_WORK) {
      throw new TooMuchToSearch();
    }
    texts.read(search.statesToRead(known), search::look);
    var unknown = new HashMap<>(ofPlace);
    unknown.keySet().removeAll(known.keySet());
    sayWhatIsHidden(unknown, search, clearance);
    return search.results();
  }

  private void sayWhatIsHidden(
      Map<Place, List<Integer>> unknown, RequestedQuotes search, Visibility clearance) {
    if (unknown.isEmpty()) {
      return;
    }
    var hidden =
        texts.hidden(unknown.keySet().stream().map(Place::article).distinct().toList(), clearance);
    unknown.forEach((place, asked) -> {
      var status = hidden.get(place.article());
      if (status != null) {
        asked.forEach(i -> search.isHidden(i, match(status)));
      }
    });
  }

  private static Match.Status match(Status hidden) {
    return hidden == Status.WITHHELD ? Match.Status.WITHHELD : Match.Status.WITHDRAWN;
  }

  private static long work(Map<Place, Known> known, Map<Place, List<Integer>> ofPlace) {
    long reading =
        known.values().stream().map(Known::state).distinct().mapToLong(s -> s.length()).sum();
    long searching = 0;
    for (var asked : ofPlace.entrySet()) {
      var found = known.get(asked.getKey());
      searching += found == null ? 0 : (long) found.state().length() * asked.getValue().size();
    }
    return READING * reading + searching;
  }
}
