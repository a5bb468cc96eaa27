package org.entente.articles.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.articles.entity.EntityRef;
import org.entente.platform.access.Visibility;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Problem;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Asks how many articles name both of two.
 *
 * @param pairs at most 100, each of two entities' ids or countries' codes
 * @param interval a month when absent; days only for at most 366 days
 * @param from and {@code to}: days of publication, both inclusive
 * @param clearance of those who will be told: only articles are counted that these may see too
 */
record CountsRequest(
    List<List<String>> pairs,
    @Nullable Interval interval,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Visibility clearance) {

  static final int MOST = 100;
  private static final int MOST_DAYS = 366;

  @SuppressWarnings({"ConstantValue", "NullAway"}) // JSON may leave out what Java demands
  CountsRequest {
    if (pairs == null || pairs.isEmpty() || pairs.size() > MOST) {
      throw new InvalidRequest("pairs", "Must be a list of 1 to %d pairs.".formatted(MOST));
    }
  }

  record Pair(UUID one, UUID other) {}

  /** What both the caller and those who will be told may see. */
  Visibility seenBy(Visibility caller) {
    return clearance == null || caller.compareTo(clearance) < 0 ? caller : clearance;
  }

  Interval by() {
    return interval == null ? Interval.MONTH : interval;
  }

  /**
   * @throws InvalidRequest naming everything that is wrong
   */
  List<Pair> checkedPairs() {
    var violations = new Violations();
    var read = new ArrayList<Pair>();
    for (int i = 0; i < pairs.size(); i++) {
      try {
        read.add(pair(pairs.get(i)));
      } catch (Problem e) {
        violations.add("pairs[%d]".formatted(i), e.detail());
      }
    }
    violations.check(
        from == null || to == null || !to.isBefore(from), "to", "Must not be before from.");
    violations.check(
        by() != Interval.DAY
            || (from != null && to != null && ChronoUnit.DAYS.between(from, to) < MOST_DAYS),
        "interval",
        "Must be MONTH or YEAR unless from and to are given and at most %d days apart."
            .formatted(MOST_DAYS));
    violations.throwIfAny();
    return read;
  }

  @SuppressWarnings("ConstantValue") // JSON may leave out what Java demands
  private static Pair pair(List<String> pair) {
    if (pair == null || pair.size() != 2 || pair.get(0) == null || pair.get(1) == null) {
      throw new InvalidRequest("pairs", "Must be two entities' ids or countries' codes.");
    }
    var read = new Pair(EntityRef.parse(pair.get(0)), EntityRef.parse(pair.get(1)));
    if (read.one().equals(read.other())) {
      throw new InvalidRequest("pairs", "Must be two different ones.");
    }
    return read;
  }
}
