package org.entente.articles.publisher;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.platform.id.Uuid7;

/**
 * Publishers among which some are looked for, one after another; those that are missing join them.
 */
final class NamedPublishers {

  private final List<Publisher> all;
  private final List<Publisher> fresh = new ArrayList<>();

  /**
   * @param known those that may be meant, the oldest first
   */
  NamedPublishers(List<Publisher> known) {
    this.all = new ArrayList<>(known);
  }

  /** Those that were missing. */
  List<Publisher> fresh() {
    return fresh;
  }

  Publisher foundOrNew(NewPublisher wanted) {
    return known(wanted)
        .orElseGet(() -> {
          var publisher = new Publisher();
          publisher.id = Uuid7.next();
          publisher.name = requireNonNull(wanted.name());
          publisher.country = wanted.country();
          publisher.domain = wanted.domain();
          all.add(publisher);
          fresh.add(publisher);
          return publisher;
        });
  }

  private Optional<Publisher> known(NewPublisher wanted) {
    var domain = wanted.domain();
    if (domain != null) {
      return all.stream().filter(p -> domain.equals(p.domain)).findFirst();
    }
    var name = lower(requireNonNull(wanted.name()));
    var namesakes =
        all.stream().filter(p -> p.domain == null && lower(p.name).equals(name)).toList();
    var same =
        namesakes.stream().filter(p -> Objects.equals(p.country, wanted.country())).findFirst();
    var possible =
        namesakes.stream().filter(p -> p.country == null || wanted.country() == null).toList();
    return same.isPresent() || possible.size() != 1 ? same : Optional.of(possible.getFirst());
  }

  /** Character by character, as PostgreSQL does it. */
  private static String lower(String name) {
    return name.codePoints()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
