package org.entente.articles.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.articles.article.Article.Status;
import org.entente.articles.quote.QuotedTexts.Content;
import org.entente.articles.quote.QuotedTexts.Known;
import org.entente.articles.quote.QuotedTexts.Place;
import org.entente.articles.quote.VerifyAnswer.Result;
import org.entente.platform.access.Visibility;

/** Looks for many quotes at once, reading and folding each text once. */
@ApplicationScoped
class QuoteVerification {

  private static final Result NO_ARTICLE = Result.of(Match.without(Match.Status.NO_ARTICLE), null);

  /**
   * Of one request, in characters that are looked at; one text with all quotes is never too much.
   */
  private static final long MOST_WORK = 500_000_000;

  /** To read and fold a text costs as much as to look for so many quotes in it. */
  private static final int READING = 10;

  private final QuotedTexts texts;

  QuoteVerification(QuotedTexts texts) {
    this.texts = texts;
  }

  /** In the order of the quotes. */
  List<Result> verify(List<WantedQuote> quotes, Visibility clearance) {
    var results = new ArrayList<>(Collections.nCopies(quotes.size(), NO_ARTICLE));
    var ofPlace = new HashMap<Place, List<Integer>>();
    for (int i = 0; i < quotes.size(); i++) {
      ofPlace.computeIfAbsent(place(quotes.get(i)), p -> new ArrayList<>()).add(i);
    }
    var known = texts.known(ofPlace.keySet(), clearance);
    if (work(known, ofPlace) > MOST_WORK) {
      throw new TooMuchToSearch();
    }
    var effort = new Effort();
    texts.read(known, content -> find(content, quotes, ofPlace, results, effort));
    var unknown = new HashMap<>(ofPlace);
    unknown.keySet().removeAll(known.keySet());
    sayWhatIsHidden(unknown, results, clearance);
    return results;
  }

  private void sayWhatIsHidden(
      Map<Place, List<Integer>> unknown, List<Result> results, Visibility clearance) {
    if (unknown.isEmpty()) {
      return;
    }
    var hidden =
        texts.hidden(unknown.keySet().stream().map(Place::article).distinct().toList(), clearance);
    unknown.forEach((place, asked) -> {
      var status = hidden.get(place.article());
      if (status != null) {
        asked.forEach(i -> results.set(i, Result.of(Match.without(match(status)), null)));
      }
    });
  }

  private static Match.Status match(Status hidden) {
    return hidden == Status.WITHHELD ? Match.Status.WITHHELD : Match.Status.WITHDRAWN;
  }

  private static long work(Map<Place, Known> known, Map<Place, List<Integer>> ofPlace) {
    long reading = known.values().stream().distinct().mapToLong(Known::length).sum();
    long searching = 0;
    for (var asked : ofPlace.entrySet()) {
      var found = known.get(asked.getKey());
      searching += found == null ? 0 : (long) found.length() * asked.getValue().size();
    }
    return READING * reading + searching;
  }

  private static void find(
      Content content,
      List<WantedQuote> quotes,
      Map<Place, List<Integer>> ofPlace,
      List<Result> results,
      Effort effort) {
    var search = new QuoteSearch(content.text(), effort);
    for (var asked : content.asked()) {
      for (int i : ofPlace.getOrDefault(asked, List.of())) {
        results.set(i, Result.of(search.find(quotes.get(i).selector()), content.place().number()));
      }
    }
  }

  private static Place place(WantedQuote quote) {
    return new Place(quote.article(), quote.revision() == null ? 0 : quote.revision());
  }
}
