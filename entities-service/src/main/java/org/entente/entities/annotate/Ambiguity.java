package org.entente.entities.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.entities.index.Owner;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which of several owners of one name a text means. The country printed just before decides
 * ("Thailand's interior ministry"); else who of them may have held the office printed before the
 * name; else the countries that the text names; else, where it names none of theirs, the one it was
 * published in. Where several fit, nobody is chosen.
 */
final class Ambiguity {

  /**
   * @param score lower than that of a name that only one owns
   */
  record Choice(Owner owner, double score) {}

  private static final int JUST_BEFORE = 3;

  /** By the country, or by the office. */
  private static final double BY_ONE = 0.8;

  private static final double BY_BOTH = 0.9;

  private final NameText text;
  private final @Nullable String publishedIn;
  private final Set<String> named = new HashSet<>();
  private final Map<Integer, String> countryEndingAt = new HashMap<>();

  /**
   * @param certain the spans that only one can own
   */
  Ambiguity(NameText text, @Nullable String publishedIn, List<Span> certain) {
    this.text = text;
    this.publishedIn = publishedIn;
    for (var span : certain) {
      var country = span.owner().country();
      if (country != null) {
        named.add(country);
        if (country(span.owner())) {
          countryEndingAt.put(span.to(), country);
        }
      }
    }
  }

  /**
   * The one who is meant by what begins at {@code from}; null when that is not clear.
   *
   * @param heldOffice whether one of them may have held the office that is printed before the name;
   *     nobody where none is printed
   */
  @Nullable Choice choose(int from, List<Owner> owners, Predicate<Owner> heldOffice) {
    var before = justBefore(from);
    var possible = before == null ? owners : of(Set.of(before), owners);
    var inOffice = possible.stream().filter(heldOffice).toList();
    if (inOffice.size() == 1) {
      return new Choice(inOffice.getFirst(), before == null ? BY_ONE : BY_BOTH);
    }
    var left = inOffice.isEmpty() ? possible : inOffice;
    if (before != null) {
      return only(left, BY_ONE);
    }
    var ofText = of(named, left);
    return only(
        ofText.isEmpty() && publishedIn != null ? of(Set.of(publishedIn), left) : ofText,
        inOffice.isEmpty() ? BY_ONE : BY_BOTH);
  }

  /** The country named right before, with no more than a space or "'s " in between. */
  private @Nullable String justBefore(int from) {
    for (int gap = 1; gap <= JUST_BEFORE && gap <= from; gap++) {
      var country = countryEndingAt.get(from - gap);
      if (country != null) {
        var between = text.folded(from - gap, from);
        return between.equals(" ") || between.equals("'s ") || between.equals("' ")
            ? country
            : null;
      }
    }
    return null;
  }

  private static List<Owner> of(Set<String> countries, List<Owner> owners) {
    return owners.stream()
        .filter(o -> o.country() != null && countries.contains(o.country()))
        .toList();
  }

  private static @Nullable Choice only(List<Owner> fitting, double score) {
    return fitting.size() == 1 ? new Choice(fitting.getFirst(), score) : null;
  }

  private static boolean country(Owner owner) {
    return owner.kind() == Kind.COUNTRY;
  }
}
