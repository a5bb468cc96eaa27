package org.entente.entities.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.entente.entities.match.Because;
import org.entente.entities.match.Candidate;

/**
 * The candidates of a query.
 *
 * @param result the best first
 */
record Reconciled(List<Result> result) {

  private static final double CLEARLY = 0.05;
  private static final double WHOLE = 100;

  /**
   * @param id of whom the entity is taken for
   * @param score of 100
   * @param match whether it is sure enough to be linked unseen: it matches, and no other nearly as
   *     well
   * @param features what the score is made of
   */
  record Result(
      String id,
      String name,
      List<Named> type,
      double score,
      boolean match,
      String description,
      List<Feature> features) {}

  record Feature(String id, double value) {}

  static Reconciled of(List<Candidate> candidates) {
    var results = new ArrayList<Result>();
    for (int i = 0; i < candidates.size(); i++) {
      var sure = i == 0 && candidates.getFirst().match() && isAhead(candidates);
      results.add(result(candidates.get(i), sure));
    }
    return new Reconciled(results);
  }

  private static boolean isAhead(List<Candidate> candidates) {
    return candidates.size() == 1
        || candidates.get(0).score() - candidates.get(1).score() >= CLEARLY;
  }

  private static Result result(Candidate candidate, boolean sure) {
    return new Result(
        candidate.canonicalId(),
        candidate.name(),
        List.of(Named.of(candidate.kind())),
        Math.round(candidate.score() * WHOLE * 10) / 10.0,
        sure,
        candidate.matchedName() + (candidate.country() == null ? "" : ", " + candidate.country()),
        candidate.because().stream().map(Reconciled::feature).toList());
  }

  private static Feature feature(Because because) {
    return new Feature(because.part(), because.effect());
  }
}
