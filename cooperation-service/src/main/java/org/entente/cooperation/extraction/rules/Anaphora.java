package org.entente.cooperation.extraction.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.jspecify.annotations.Nullable;

/**
 * For whom the pronouns and definite nouns of a sentence stand: "he", "the ministry", "both sides".
 */
final class Anaphora {

  private static final int PARAGRAPHS_BACK = 2;

  private final Discourse discourse;
  private final Reading reading;
  private final int paragraph;

  Anaphora(Discourse discourse, Reading reading) {
    this.discourse = discourse;
    this.reading = reading;
    this.paragraph = reading.sentence().paragraph();
  }

  /** Nobody when that is open. */
  List<Referent> resolve(Referent anaphor) {
    var sort = Objects.requireNonNull(anaphor.word());
    return switch (sort) {
      case "both" -> both(anaphor);
      case "person" -> person(anaphor);
      case "speakers" -> discourse.lastSpeaker(paragraph);
      case "organisation" -> last(anaphor, false, one -> one.is(Nature.BODY));
      case "body" -> last(anaphor, false, one -> one.is(Nature.BODY, Nature.STATE));
      case "state" -> state(anaphor);
      case "other" -> other(anaphor);
      case "they" ->
          last(anaphor, true, one -> one.is(Nature.PERSON, Nature.STATE, Nature.COUNTRY));
      case "it" -> subject(anaphor);
      case "its" ->
          subject(anaphor).stream()
              .filter(one -> one.country() != null)
              .map(Discourse::ofCountry)
              .toList();
      case "those" -> people(anaphor);
      default -> List.of();
    };
  }

  /** People without a name who were spoken of: those called so, or else the last. */
  List<Referent> people(Referent anaphor) {
    var noun = noun(anaphor);
    return Stream.concat(
            here(anaphor), discourse.before(paragraph, PARAGRAPHS_BACK).map(Spoken::referent))
        .filter(one -> one.is(Nature.PEOPLE) && noun(one).equals(noun))
        .findFirst()
        .map(one -> List.of(one.again()))
        .orElseGet(() -> last(anaphor, true, one -> one.is(Nature.PEOPLE)));
  }

  /** Those of the sentence itself that stand before a word, the nearest first. */
  private Stream<Referent> here(Referent anaphor) {
    return reading.referents().reversed().stream().filter(one -> one.to() <= anaphor.from());
  }

  private static String noun(Referent one) {
    return one.label().substring(one.label().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whoever asks both is none of them. */
  private List<Referent> both(Referent anaphor) {
    boolean asked =
        reading.triggers().stream().anyMatch(t -> t.isVerb() && t.to() == anaphor.from());
    return discourse.pair(reading, asked ? 0 : anaphor.from());
  }

  /** "The president" is nobody who was called a minister. */
  private List<Referent> person(Referent anaphor) {
    return anaphor.label().equals("I")
        ? discourse.ofSpeaker()
        : last(anaphor, true, one -> one.is(Nature.PERSON) && mayHold(one, anaphor));
  }

  private static boolean mayHold(Referent one, Referent anaphor) {
    var label = anaphor.label().toLowerCase(Locale.ROOT);
    if (!label.startsWith("the ") || label.contains("former ") || one.office() == null) {
      return true;
    }
    var office = one.office().toLowerCase(Locale.ROOT);
    return office.contains(noun(anaphor))
        || label.endsWith("premier") && office.contains("prime minister")
        || label.endsWith("leader")
        || label.endsWith("official");
  }

  /** "Thailand said it had deported": whoever is subject of the sentence, or nobody. */
  private List<Referent> subject(Referent anaphor) {
    return reading.referents().stream()
        .filter(one ->
            one.to() <= anaphor.from()
                && one.is(Nature.STATE, Nature.COUNTRY, Nature.BODY)
                && isFree(one))
        .findFirst()
        .map(one -> List.of(one.again()))
        .orElse(List.of());
  }

  private boolean isFree(Referent one) {
    return reading.preposition(reading.listed(one).getFirst()) == null;
  }

  private List<Referent> state(Referent anaphor) {
    if (anaphor.label().toLowerCase(Locale.ROOT).startsWith("our")) {
      return discourse.ofSpeaker();
    }
    return last(anaphor, true, one -> one.is(Nature.STATE, Nature.COUNTRY, Nature.PERSON)).stream()
        .filter(one -> one.country() != null && !isOneOfMany(one))
        .map(Discourse::ofCountry)
        .toList();
  }

  /** After "South Korea and Cambodia agreed" nobody knows whose "the ministry" is. */
  private boolean isOneOfMany(Referent one) {
    return reading.referents().stream()
        .filter(referent -> referent.isSame(one))
        .findFirst()
        .map(referent -> Discourse.areMany(reading.listed(referent)))
        .orElseGet(() ->
            discourse
                .before(paragraph, PARAGRAPHS_BACK)
                .filter(told -> told.referent().isSame(one))
                .findFirst()
                .filter(Spoken::listed)
                .isPresent());
  }

  /** Of two neighbours the one that is not the subject. */
  private List<Referent> other(Referent anaphor) {
    var own =
        here(anaphor)
            .filter(one -> one.canAct() && one.country() != null)
            .filter(one -> reading.preposition(one) == null)
            .findFirst()
            .map(Referent::country)
            .orElse(null);
    return Stream.concat(
            here(anaphor), discourse.before(paragraph, PARAGRAPHS_BACK).map(Spoken::referent))
        .filter(one -> one.country() != null && one.canAct() && !one.country().equals(own))
        .findFirst()
        .map(one -> List.of(Discourse.ofCountry(one)))
        .orElse(List.of());
  }

  /**
   * The last one of its sort, in the sentence itself or before.
   *
   * @param subject a subject rather than others of the same distance
   */
  private List<Referent> last(Referent anaphor, boolean subject, Predicate<Referent> fits) {
    var here = here(anaphor).filter(fits).toList();
    var found =
        here.stream().filter(one -> !subject || isFree(one)).findFirst().orElse(first(here));
    if (found == null) {
      var before =
          discourse
              .before(paragraph, PARAGRAPHS_BACK)
              .filter(told -> fits.test(told.referent()))
              .toList();
      found =
          before.stream()
              .filter(told -> !subject || told.subject())
              .map(Spoken::referent)
              .findFirst()
              .orElse(first(before.stream().map(Spoken::referent).toList()));
    }
    return found == null ? List.of() : List.of(found.again());
  }

  private static @Nullable Referent first(List<Referent> some) {
    return some.isEmpty() ? null : some.getFirst();
  }
}
