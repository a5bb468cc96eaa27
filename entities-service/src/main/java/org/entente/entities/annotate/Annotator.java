package org.entente.entities.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.entities.annotate.Annotation.Candidate;
import org.entente.entities.annotate.Annotation.CandidateKind;
import org.entente.entities.annotate.Annotation.Mention;
import org.entente.entities.annotate.Annotation.MentionType;
import org.entente.entities.index.Found;
import org.entente.entities.index.IndexedName;
import org.entente.entities.index.Names;
import org.entente.entities.index.Owner;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * Finds in texts whom they name: the longest known name from left to right, none within another.
 */
final class Annotator {

  static final int MOST_CANDIDATES = 200;

  private static final double FOLDED = 0.9;
  private static final double CHOSEN = 0.8;

  private final Names names;
  private final Set<Visibility> visible;

  /**
   * @param visible owners of other visibility are not told of
   */
  Annotator(Names names, Set<Visibility> visible) {
    this.names = names;
    this.visible = visible;
  }

  /**
   * @param language BCP 47; null when not told
   * @param country ISO 3166 alpha-2 of where it was published; null when not told
   */
  Annotation annotate(String given, @Nullable String language, @Nullable String country) {
    var text = NameText.of(given);
    var inLanguage = language == null ? null : language.toLowerCase(Locale.ROOT);
    var counts = counting(inLanguage);
    var words = new Words(text);
    var found = withoutNamesakes(find(text, counts), words, inLanguage);
    var spans = new ArrayList<Span>();
    found.stream().filter(f -> owners(f).size() == 1).forEach(f -> spans.add(certain(text, f)));
    var unclear = choose(text, country, found, spans);
    spans.sort(Comparator.comparingInt(Span::from));
    var full = spans.stream().filter(s -> !s.owner().isNobody()).toList();
    var shortForms = new ShortForms(text, words, names, counts).after(full);
    shortForms.forEach(s -> words.name(s.from(), s.to()));
    return new Annotation(
        mentions(text, words, full, shortForms), candidates(text, words, unclear));
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

  /**
   * An entity that is called by a phrase that else names nobody takes it back, but no country does.
   */
  private static List<Owner> owners(Found found) {
    var owners = found.names().stream().map(IndexedName::owner).distinct().toList();
    if (owners.stream().noneMatch(Owner::isNobody)) {
      return owners;
    }
    var others = owners.stream().filter(o -> !o.isNobody() && o.kind() != Kind.COUNTRY).toList();
    return others.isEmpty() ? List.of(Owner.NOBODY) : others;
  }

  private static Span certain(NameText text, Found found) {
    return span(text, found, owners(found).getFirst(), 1);
  }

  private static Span span(NameText text, Found found, Owner owner, double best) {
    var its = found.names().stream().filter(n -> n.owner().equals(owner)).toList();
    var demonym = its.stream().allMatch(n -> n.kind() == NameKind.DEMONYM);
    var exact = its.stream().anyMatch(n -> n.isExactlyAt(text, found.from()));
    return new Span(
        found.from(),
        found.to(),
        owner,
        demonym ? MentionType.DEMONYM : MentionType.NAME,
        Math.min(best, exact ? 1 : FOLDED));
  }

  /**
   * Adds a span for each name of several owners where one of them is meant, and returns the others.
   */
  private static List<Found> choose(
      NameText text, @Nullable String country, List<Found> found, List<Span> spans) {
    var ambiguity = new Ambiguity(text, country, spans);
    var unclear = new ArrayList<Found>();
    for (var f : found) {
      var owners = owners(f);
      if (owners.size() > 1) {
        var chosen = ambiguity.choose(f.from(), owners);
        if (chosen == null) {
          unclear.add(f);
        } else {
          spans.add(span(text, f, chosen, CHOSEN));
        }
      }
    }
    return unclear;
  }

  private static List<Mention> mentions(
      NameText text, Words words, List<Span> full, List<Span> shortForms) {
    var offices = new PrintedOffice(text, words);
    return Stream.concat(full.stream(), shortForms.stream())
        .sorted(Comparator.comparingInt(Span::from))
        .map(span -> mention(text, span, offices))
        .toList();
  }

  private static Mention mention(NameText text, Span span, PrintedOffice offices) {
    return new Mention(
        text.start(span.from()),
        text.end(span.to()),
        text.surface(span.from(), span.to()),
        TypeId.show("entity", span.owner().id()),
        TypeId.show("entity", span.owner().canonicalId()),
        span.type(),
        span.score(),
        span.owner().kind() == Kind.PERSON ? offices.before(span.from()) : null);
  }

  private static List<Candidate> candidates(NameText text, Words words, List<Found> unclear) {
    var ambiguous = unclear.stream().map(f -> ambiguous(text, f));
    var unknown = new Candidates(text, words).find(MOST_CANDIDATES).stream();
    return Stream.concat(ambiguous, unknown)
        .limit(MOST_CANDIDATES)
        .sorted(Comparator.comparingInt(Candidate::start))
        .toList();
  }

  private static Candidate ambiguous(NameText text, Found found) {
    return new Candidate(
        text.start(found.from()),
        text.end(found.to()),
        text.surface(found.from(), found.to()),
        CandidateKind.AMBIGUOUS);
  }
}
