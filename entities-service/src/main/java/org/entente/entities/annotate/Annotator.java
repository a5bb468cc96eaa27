package org.entente.entities.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.entities.index.Found;
import org.entente.entities.index.IndexedName;
import org.entente.entities.index.Names;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds in texts whom they name: the longest known name from left to right, none within another.
 */
final class Annotator {

  static final int MOST_CANDIDATES = 200;

  private final Names names;
  private final Set<Visibility> visible;

  /**
   * @param visible owners of other visibility are not told of
   */
  Annotator(Names names, Set<Visibility> visible) {
    this.names = names;
    this.visible = visible;
  }

  /** Where nothing is known of offices. */
  Annotation annotate(String given, @Nullable String language, @Nullable String country) {
    return read(given, language, country, null).annotation(HeldOffices.NONE);
  }

  /**
   * @param language BCP 47; null when not told
   * @param country ISO 3166 alpha-2 of where it was published; null when not told
   * @param published when; null when not told
   */
  Reading read(
      String given,
      @Nullable String language,
      @Nullable String country,
      @Nullable PartialDate published) {
    var text = NameText.of(given);
    var inLanguage = language == null ? null : language.toLowerCase(Locale.ROOT);
    var counts = counting(inLanguage);
    var words = new Words(text);
    var found = withoutNamesakes(find(text, counts), words, inLanguage);
    return new Reading(
        text,
        words,
        found,
        () -> new ShortForms(text, words, names, counts),
        visible,
        country,
        published);
  }

  private Predicate<IndexedName> counting(@Nullable String language) {
    return name -> visible.contains(name.owner().visibility()) && name.countsIn(language);
  }

  private List<Found> find(NameText text, Predicate<IndexedName> counts) {
    var found = new ArrayList<Found>();
    for (int at = 0; at < text.length(); ) {
      var longest =
          text.canStart(at)
              ? names.longestAt(text, at, n -> n.kind() != NameKind.WEAK && counts.test(n))
              : null;
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        at = longest.to();
      }
    }
    return found;
  }

  /** Notes in the words what was found, but for countries that are parts of unknown names. */
  private static List<Found> withoutNamesakes(
      List<Found> found, Words words, @Nullable String language) {
    found.forEach(f -> words.name(f.from(), f.to()));
    var namesakes = new NamesakesOfCountries(words, language);
    var taken = found.stream().filter(namesakes::include).collect(Collectors.toSet());
    taken.forEach(f -> words.unname(f.from(), f.to()));
    return found.stream().filter(f -> !taken.contains(f)).toList();
  }
}
