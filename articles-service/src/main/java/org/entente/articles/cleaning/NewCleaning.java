package org.entente.articles.cleaning;

import org.jspecify.annotations.Nullable;

/**
 * A pass that is asked for.
 *
 * @param scope {@code OUTDATED} when absent
 */
record NewCleaning(@Nullable Scope scope) {

  /** Which pages it cleans. */
  enum Scope {
    /** Those that an older version of the cleaning cleaned. */
    OUTDATED,
    ALL
  }
}
