package org.entente.articles.intake.fetched;

import org.entente.articles.publisher.NewPublisher;
import org.entente.platform.access.Visibility;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A page that is to be fetched and taken in as an article.
 *
 * @param publisher if it is known
 * @param visibility who may see it from now on; when absent, {@code PUBLIC} for a new article, and
 *     as it was for one that is there already
 */
record WantedPage(
    @Nullable String url, @Nullable NewPublisher publisher, @Nullable Visibility visibility) {

  /** The address, when all is well; else throws one problem that names all fields at fault. */
  String check(Visibility clearance) {
    var violations = new Violations();
    var address = url == null ? "" : url.strip();
    violations
        .check(!address.isEmpty(), "url", "Must be the address of the page.")
        .check(
            visibility == null || visibility.compareTo(clearance) <= 0,
            "visibility",
            "Must be one that you can see yourself.");
    if (publisher != null) {
      publisher.check(violations, "publisher");
    }
    violations.throwIfAny();
    return address;
  }
}
