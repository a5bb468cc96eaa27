package org.entente.articles.candidate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * By how much the counts of names differ between what was found in an article and what is found
 * now.
 */
final class CandidateCounts {

  /** All languages together. */
  static final String ALL = "";

  private CandidateCounts() {}

  /**
   * A candidate as it is kept.
   *
   * @param language of the article then
   */
  record Kept(
      int revision,
      int start,
      int end,
      String key,
      String language,
      CandidateKind kind,
      String surface) {}

  /** A count, and by how much it grows: once for the language and once for all. */
  record Delta(
      String language,
      String key,
      int articles,
      int persons,
      int organizations,
      int names,
      int ambiguous) {

    private Delta plus(Delta other) {
      return new Delta(
          language,
          key,
          articles + other.articles,
          persons + other.persons,
          organizations + other.organizations,
          names + other.names,
          ambiguous + other.ambiguous);
    }
  }

  private record Count(String language, String key) implements Comparable<Count> {

    private static final Comparator<Count> ORDER =
        Comparator.comparing(Count::language).thenComparing(Count::key);

    @Override
    public int compareTo(Count other) {
      return ORDER.compare(this, other);
    }
  }

  static List<Delta> between(Collection<Kept> before, Collection<Kept> now) {
    var deltas = new TreeMap<Count, Delta>();
    add(before, -1, deltas);
    add(now, 1, deltas);
    return List.copyOf(deltas.values());
  }

  /** A name counts once for its article, and each time it is printed for its kind. */
  private static void add(Collection<Kept> candidates, int sign, TreeMap<Count, Delta> deltas) {
    var ofArticle = new TreeMap<Count, Delta>();
    for (var candidate : candidates) {
      for (var language : List.of(ALL, candidate.language())) {
        var one =
            new Delta(
                language,
                candidate.key(),
                0,
                candidate.kind() == CandidateKind.PERSON ? sign : 0,
                candidate.kind() == CandidateKind.ORGANIZATION ? sign : 0,
                candidate.kind() == CandidateKind.NAME ? sign : 0,
                candidate.kind() == CandidateKind.AMBIGUOUS ? sign : 0);
        ofArticle.merge(new Count(language, candidate.key()), one, Delta::plus);
      }
    }
    ofArticle.forEach((count, delta) -> {
      var once = delta.plus(new Delta(delta.language(), delta.key(), sign, 0, 0, 0, 0));
      deltas.merge(count, once, Delta::plus);
    });
  }
}
