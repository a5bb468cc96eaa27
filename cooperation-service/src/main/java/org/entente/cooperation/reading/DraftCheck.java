package org.entente.cooperation.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.cooperation.evidence.EvidenceRules;
import org.entente.cooperation.evidence.Folded;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Passage;
import org.entente.cooperation.extraction.Quote;
import org.entente.cooperation.population.NewPopulation;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Looks whether a passage says what a draft says it does. */
final class DraftCheck {

  private final Passage passage;
  private final Set<String> named = new HashSet<>();

  DraftCheck(Passage passage) {
    this.passage = passage;
    for (var mention : passage.mentions()) {
      Stream.of(mention.entityId(), mention.country())
          .forEach(who -> {
            if (who != null) {
              named.add(who);
            }
          });
    }
  }

  /** What is wrong with it first of all; empty when it may be proposed. */
  Optional<Dropped> fault(@Nullable Draft draft) {
    try {
      return Optional.ofNullable(faultOf(draft));
    } catch (RuntimeException nonsense) {
      // What an extractor makes may be null where it must not be.
      return Optional.of(Dropped.BROKEN);
    }
  }

  private @Nullable Dropped faultOf(@Nullable Draft draft) {
    if (draft == null
        || draft.quotes().isEmpty()
        || !(draft.confidence() >= 0 && draft.confidence() <= 1)) {
      return Dropped.BROKEN;
    }
    if (!draft.quotes().stream().allMatch(this::stands)) {
      return Dropped.QUOTE_NOT_IN_TEXT;
    }
    if (!areNamed(draft)) {
      return Dropped.NOT_NAMED;
    }
    var words = words(draft.quotes());
    for (var figure : draft.figures()) {
      if (!isSaid(words.get("figure:" + figure.key()), figure.text())) {
        return Dropped.FIGURE_NOT_IN_QUOTE;
      }
    }
    return isSaid(words, draft.date()) && isSaid(words, draft.due())
        ? null
        : Dropped.DATE_NOT_IN_QUOTE;
  }

  private boolean stands(Quote quote) {
    return quote.start() >= 0
        && quote.start() < quote.end()
        && quote.end() <= passage.text().length()
        && quote.end() - quote.start() <= EvidenceRules.MAX_QUOTE
        && !passage.text().substring(quote.start(), quote.end()).isBlank();
  }

  private boolean areNamed(Draft draft) {
    for (var party : draft.parties()) {
      if (!isKnown(party.entityId(), party.population()) || !isNamed(party.represents())) {
        return false;
      }
    }
    for (var claim : draft.claims()) {
      var by = claim.by();
      if (by != null && !isKnown(by.entityId(), by.population())) {
        return false;
      }
    }
    var place = draft.place();
    return place == null || isNamed(place.entityId());
  }

  private boolean isKnown(@Nullable String entity, @Nullable NewPopulation people) {
    if (people != null) {
      var label = people.label();
      return entity == null && label != null && passage.text().contains(label);
    }
    return entity != null && named.contains(entity);
  }

  private boolean isNamed(@Nullable String entity) {
    return entity == null || named.contains(entity);
  }

  /** What the quotes say that support each part. */
  private Map<String, String> words(List<Quote> quotes) {
    var words = new HashMap<String, String>();
    for (var quote : quotes) {
      var said = passage.text().substring(quote.start(), quote.end());
      quote.supports().forEach(part -> words.merge(part, said, (one, other) -> one + "\n" + other));
    }
    return words;
  }

  /** A date that a source says has its words. */
  private static boolean isSaid(Map<String, String> words, @Nullable PartialDate date) {
    return date == null
        || date.basis() == PartialDate.Basis.NONE
        || isSaid(words.get("date"), date.text());
  }

  private static boolean isSaid(@Nullable String quoted, @Nullable String words) {
    return quoted != null && words != null && Folded.of(quoted).holds(Folded.of(words));
  }
}
