package org.entente.articles.candidate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that is not known.
 *
 * @param name without regard to case, spaces and what cannot be seen; as such it is counted and
 *     dismissed
 * @param kinds what it looks like, here or there
 * @param articles that hold it, and {@code occurrences} in all of them; where a language was asked
 *     for, in that language
 * @param examples the newest of the articles, at most three
 */
record CandidateView(
    String name,
    List<CandidateKind> kinds,
    int articles,
    int occurrences,
    @Nullable Dismissal dismissed,
    List<Example> examples) {

  /**
   * Where it stands first in an article.
   *
   * @param start in UTF-16 code units of the revision's text
   */
  record Example(
      String articleId,
      int revision,
      @Nullable String title,
      String language,
      int start,
      int end,
      String surface) {}

  /** Who said that it is no name. */
  record Dismissal(String by, Instant at, @Nullable String comment) {}
}
