package org.entente.entities.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.entities.annotate.Annotation.Candidate;
import org.entente.entities.annotate.Annotation.CandidateKind;
import org.entente.entities.annotate.Annotation.Mention;
import org.entente.entities.annotate.Annotation.MentionType;
import org.entente.entities.index.Found;
import org.entente.entities.index.Owner;
import org.entente.entities.name.NameKind;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A text with the known names in it, before it is decided who is meant: the offices that help to
 * are read for all texts of a request at once.
 */
final class Reading {

  private static final double FOLDED = 0.9;

  private final NameText text;
  private final Words words;
  private final List<Found> found;
  private final Supplier<ShortForms> shortForms;
  private final Set<Visibility> visible;
  private final @Nullable String country;
  private final @Nullable PartialDate published;
  private final PrintedOffice printed;

  Reading(
      NameText text,
      Words words,
      List<Found> found,
      Supplier<ShortForms> shortForms,
      Set<Visibility> visible,
      @Nullable String country,
      @Nullable PartialDate published) {
    this.text = text;
    this.words = words;
    this.found = found;
    this.shortForms = shortForms;
    this.visible = visible;
    this.country = country;
    this.published = published;
    this.printed = new PrintedOffice(text, words);
  }

  /** Whose offices are asked for: whoever the persons that may be named are taken for. */
  Set<UUID> persons() {
    return found.stream()
        .flatMap(f -> Owners.meant(f.names()).stream())
        .filter(owner -> owner.kind() == Kind.PERSON)
        .map(Owner::canonicalId)
        .collect(Collectors.toSet());
  }

  Annotation annotation(HeldOffices offices) {
    var spans = new ArrayList<Span>();
    for (var f : found) {
      var owners = Owners.meant(f.names());
      if (owners.size() == 1) {
        spans.add(span(f, owners.getFirst(), 1));
      }
    }
    var unclear = choose(offices, spans);
    spans.sort(Comparator.comparingInt(Span::from));
    var full = spans.stream().filter(s -> !s.owner().isNobody()).toList();
    var shorter = shortForms.get().after(full);
    shorter.forEach(s -> words.name(s.from(), s.to()));
    var given = new GivenNames(text, full).find();
    var all = Stream.of(full, shorter, given).flatMap(List::stream).toList();
    var mentions =
        all.stream()
            .sorted(Comparator.comparingInt(Span::from))
            .map(span -> mention(span, offices))
            .toList();
    return new Annotation(mentions, candidates(unclear, all));
  }

  private Span span(Found found, Owner owner, double best) {
    var its = found.names().stream().filter(n -> Owners.areOne(n.owner(), owner)).toList();
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
  private List<Found> choose(HeldOffices offices, List<Span> spans) {
    var ambiguity = new Ambiguity(text, country, spans);
    var unclear = new ArrayList<Found>();
    for (var f : found) {
      var owners = Owners.meant(f.names());
      if (owners.size() > 1) {
        var office = printed.before(f.from());
        var choice =
            ambiguity.choose(
                f.from(),
                owners,
                o -> office != null && offices.mayBe(o.canonicalId(), office, published));
        if (choice == null) {
          unclear.add(f);
        } else {
          spans.add(span(f, choice.owner(), choice.score()));
        }
      }
    }
    return unclear;
  }

  private Mention mention(Span span, HeldOffices offices) {
    var owner = span.owner();
    var office = owner.kind() == Kind.PERSON ? printed.before(span.from()) : null;
    var canonical =
        visible.contains(owner.canonicalVisibility()) ? owner.canonicalId() : owner.id();
    return new Mention(
        text.start(span.from()),
        text.end(span.to()),
        text.surface(span.from(), span.to()),
        TypeId.show("entity", owner.id()),
        TypeId.show("entity", canonical),
        span.type(),
        span.score(),
        office,
        office == null ? null : offices.held(owner.canonicalId(), office, published));
  }

  private List<Candidate> candidates(List<Found> unclear, List<Span> mentions) {
    var taken = new BitSet();
    mentions.forEach(span -> taken.set(span.from(), span.to()));
    unclear.forEach(f -> taken.set(f.from(), f.to()));
    var ambiguous = unclear.stream().map(this::ambiguous);
    var unknown = new Candidates(text, words).find(Annotator.MOST_CANDIDATES).stream();
    var titled = new TitledNames(text, taken).find(Annotator.MOST_CANDIDATES).stream();
    return Stream.of(ambiguous, unknown, titled)
        .flatMap(some -> some)
        .limit(Annotator.MOST_CANDIDATES)
        .sorted(Comparator.comparingInt(Candidate::start))
        .toList();
  }

  private Candidate ambiguous(Found found) {
    return new Candidate(
        text.start(found.from()),
        text.end(found.to()),
        text.surface(found.from(), found.to()),
        CandidateKind.AMBIGUOUS);
  }
}
