package org.entente.cooperation.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * The verified quotes of a record that can be read, and of the record that it is part of: what can
 * be accepted on their strength.
 */
public final class Quotes {

  private record Verified(List<String> supports, Folded words) {}

  private final List<Verified> own;
  private final List<Verified> ofWhole;

  Quotes(List<Evidence> own, List<Evidence> ofWhole) {
    this.own = verified(own);
    this.ofWhole = verified(ofWhole);
  }

  private static List<Verified> verified(List<Evidence> evidence) {
    return evidence.stream()
        .filter(e -> e.isVerified() && e.isShown())
        .map(e -> new Verified(e.supports, Folded.of(requireNonNull(e.exact))))
        .toList();
  }

  /** There is a verified quote for it, such as for {@code record} or {@code figure:1}. */
  public boolean support(String topic) {
    return supporting(topic).findAny().isPresent();
  }

  /** The words stand in a quote for it, or in one of the whole that the record is part of. */
  public boolean say(String topic, String words) {
    var folded = Folded.of(words);
    return Stream.concat(supporting(topic), ofWhole.stream())
        .anyMatch(q -> q.words().holds(folded));
  }

  private Stream<Verified> supporting(String topic) {
    return own.stream().filter(q -> q.supports().contains(topic));
  }
}
