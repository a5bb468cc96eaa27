package org.entente.articles.coverage;

import java.util.List;

/**
 * @param results in the order of the pairs
 */
record CountsAnswer(List<Result> results) {

  /**
   * Each article is counted once.
   *
   * @param periods those with articles that were certainly published in them, in order
   * @param spread articles whose date may be of several periods, or only partly within the days
   *     asked for
   * @param undated articles whose date is not known, whatever days were asked for
   */
  record Result(List<String> pair, List<Period> periods, int spread, int undated) {}

  /**
   * @param period such as 2025, 2025-06 or 2025-06-27
   */
  record Period(String period, int articles) {}
}
