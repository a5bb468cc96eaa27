package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** What others decided is changed by a verdict, which leaves a trace of its reason. */
final class NotYourMention extends Problem {

  NotYourMention() {
    super(
        403,
        "Only a mention that you added yourself can be removed; give your verdict on this one instead.");
  }
}
