package org.entente.articles.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.articles.quote.Match.Status;
import org.entente.articles.quote.QuotedTexts.Content;
import org.entente.articles.quote.QuotedTexts.Known;
import org.entente.articles.quote.QuotedTexts.Place;
import org.entente.articles.quote.QuotedTexts.State;
import org.entente.articles.quote.VerifyAnswer.Result;

/**
 * The quotes of one request, and what came of them so far. Their texts are looked at one after
 * another, the newest of an article last: what was found in older ones is then looked for in it.
 */
final class RequestedQuotes {

  private static final Result NO_ARTICLE = Result.of(Match.without(Status.NO_ARTICLE), null);

  private final List<WantedQuote> quotes;
  private final Map<Place, List<Integer>> ofPlace;
  private final List<Result> results;
  private final Map<Place, Set<Place>> askedOf = new HashMap<>();

  /** What is to be looked for in the newest state of a text that is not the one asked for. */
  private final Map<Place, Map<Integer, Anchor>> toFollow = new HashMap<>();

  private final Map<Place, Place> newest = new HashMap<>();
  private final Effort effortForNearest = new Effort();
  private final Effort effortForStanding = new Effort();

  /**
   * @param ofPlace is filled with which of them are of which state of a text
   */
  RequestedQuotes(List<WantedQuote> quotes, Map<Place, List<Integer>> ofPlace) {
    this.quotes = quotes;
    this.ofPlace = ofPlace;
    this.results = new ArrayList<>(Collections.nCopies(quotes.size(), NO_ARTICLE));
    for (int i = 0; i < quotes.size(); i++) {
      ofPlace.computeIfAbsent(place(quotes.get(i)), p -> new ArrayList<>()).add(i);
    }
  }

  /** Those that are asked for, and the newest ones of their articles as far as effort goes. */
  Set<State> statesToRead(Map<Place, Known> known) {
    var states = new LinkedHashSet<State>();
    known.forEach((asked, found) -> {
      var place = found.state().place();
      askedOf.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(asked);
      newest.put(place, found.newest().place());
      states.add(found.state());
    });
    known.values().stream()
        .filter(found -> !found.isNewest())
        .map(Known::newest)
        .distinct()
        .filter(state -> states.contains(state) || isWorthReading(state))
        .forEach(state -> {
          states.add(state);
          newest.put(state.place(), state.place());
          toFollow.put(state.place(), new LinkedHashMap<>());
        });
    return states;
  }

  private boolean isWorthReading(State state) {
    return effortForStanding.spend((long) QuoteVerification.READING * state.length());
  }

  void look(Content content) {
    var search = new QuoteSearch(content.text(), effortForNearest);
    var place = content.place();
    for (var asked : askedOf.getOrDefault(place, Set.of())) {
      ofPlace.getOrDefault(asked, List.of()).forEach(i -> find(i, search, place));
    }
    toFollow
        .getOrDefault(place, Map.of())
        .forEach((i, anchor) -> {
          if (effortForStanding.spend(2L * content.text().length())) {
            results.set(i, results.get(i).with(search.standing(anchor, place.number())));
          }
        });
  }

  private void find(int quote, QuoteSearch search, Place place) {
    var hit = search.search(quotes.get(quote).selector());
    var result = Result.of(hit.match(), place.number());
    var anchor = hit.anchor();
    var newestPlace = newest.getOrDefault(place, place);
    if (anchor != null && place.equals(newestPlace)) {
      result =
          result.with(
              new Standing(Standing.State.CURRENT, place.number(), anchor.start(), anchor.end()));
    } else if (anchor != null) {
      var later = toFollow.get(newestPlace);
      if (later != null) {
        later.put(quote, anchor);
      }
    }
    results.set(quote, result);
  }

  /** Nothing is said about a text that may not be shown. */
  void isHidden(int quote, Status why) {
    results.set(quote, Result.of(Match.without(why), null));
  }

  /** In the order of the quotes. */
  List<Result> results() {
    return results;
  }

  private static Place place(WantedQuote quote) {
    return new Place(quote.article(), quote.revision() == null ? 0 : quote.revision());
  }
}
