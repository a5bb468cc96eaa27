package org.entente.articles.mention;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions a list shows, by what was decided about them.
 *
 * @param verdicts kinds of verdicts, and {@value #NONE} for mentions without one
 */
record Standing(List<String> verdicts) {

  private static final String NONE = "NONE";

  private static final List<String> ALL =
      Stream.concat(Stream.of(NONE), Arrays.stream(VerdictKind.values()).map(VerdictKind::name))
          .toList();

  /** Those that name somebody, as far as anybody knows. */
  static final Standing NOT_REJECTED =
      new Standing(ALL.stream().filter(v -> !v.equals(VerdictKind.REJECTED.name())).toList());

  /**
   * @param verdict one kind alone, or NONE
   * @param rejected whether what was rejected is shown too
   */
  static Standing of(@Nullable String verdict, boolean rejected) {
    if (verdict == null) {
      return rejected ? new Standing(ALL) : NOT_REJECTED;
    }
    if (!ALL.contains(verdict)) {
      throw new InvalidRequest("verdict", "Must be one of %s.".formatted(String.join(", ", ALL)));
    }
    return new Standing(List.of(verdict));
  }
}
