package org.entente.articles.rights;

import static java.util.Objects.requireNonNull;

import org.entente.articles.article.Article.Status;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Whether an article's text may be shown from now on.
 *
 * @param reason why; shown to curators
 */
record NewStatus(@Nullable Status status, @Nullable String reason) {

  Status wanted() {
    return requireNonNull(status);
  }

  void check() {
    var violations = new Violations();
    violations.check(status != null, "status", "Must be USABLE, WITHHELD or WITHDRAWN.");
    Reason.check(reason, violations);
    violations.throwIfAny();
  }
}
