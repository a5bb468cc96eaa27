package org.entente.articles.intake;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.articles.identity.WebAddress;
import org.entente.articles.publisher.NewPublisher;
import org.entente.articles.text.Characters;
import org.entente.platform.access.Visibility;
import org.entente.platform.date.PartialDate;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is sent. Whatever is not known is left out.
 *
 * @param text the plain text, kept as sent but for line ends (CRLF becomes LF); either this, {@code
 *     html} or {@code page}
 * @param html the page, which is cleaned of all that is not the article
 * @param page the same as bytes, whose encoding is found out
 * @param published when absent, what the page says
 * @param language BCP 47; told by script and words when absent, {@code und} where they do not tell
 * @param externalId the sender's own id: the same id again is the same article again
 * @param visibility who may see it from now on; when absent, {@code PUBLIC} for a new article, and
 *     as it was for one that is there already
 */
public record NewArticle(
    @Nullable String text,
    @Nullable String html,
    @Nullable NewPage page,
    @Nullable String title,
    @Nullable NewPublisher publisher,
    @Nullable PartialDate published,
    @Nullable String url,
    @Nullable String language,
    @Nullable List<@Nullable String> bylines,
    @Nullable String externalId,
    @Nullable Visibility visibility) {

  /** Of a request, in bytes. */
  public static final long LONGEST_BODY = 5 * 1024 * 1024;

  static final int LONGEST_TITLE = 500;
  private static final String ONE_OF_THEM = "Exactly one of text, html and page must be given.";

  private static final int LONGEST_NAME = 200;
  private static final int MOST_BYLINES = 50;

  /** What is said when not even that was sent. */
  public static InvalidRequest nothingSent() {
    return new InvalidRequest("text", ONE_OF_THEM);
  }

  /** Throws one problem that names all fields at fault. */
  public void check(Visibility clearance) {
    var violations = new Violations();
    checkText(violations);
    checkLine(violations, "title", title, LONGEST_TITLE);
    checkLine(violations, "externalId", externalId, LONGEST_NAME);
    if (publisher != null) {
      publisher.check(violations, "publisher");
    }
    violations
        .check(
            url == null
                || (url.length() <= WebAddress.LONGEST && WebAddress.canonical(url).isPresent()),
            "url",
            "Must be an http or https address of at most %d characters."
                .formatted(WebAddress.LONGEST))
        .check(
            language == null || isLanguage(language),
            "language",
            "Must be a BCP 47 language tag such as en or zh-Hant.")
        .check(
            visibility == null || visibility.compareTo(clearance) <= 0,
            "visibility",
            "Must be one that you can see yourself.");
    checkBylines(violations);
    violations.throwIfAny();
  }

  private void checkText(Violations violations) {
    if (Stream.of(text, html, page).filter(Objects::nonNull).count() != 1) {
      violations.add(
          text == null || (html == null && page == null) ? "text" : html == null ? "page" : "html",
          ONE_OF_THEM);
    } else if (page != null) {
      page.check(violations);
    } else if (text != null) {
      violations.check(!Characters.isBlank(text), "text", "Must hold something to read.");
    } else if (html != null) {
      violations.check(!Characters.isBlank(html), "html", "Must hold something to read.");
    }
  }

  private void checkBylines(Violations violations) {
    if (bylines == null) {
      return;
    }
    violations.check(
        bylines.size() <= MOST_BYLINES, "bylines", "Must be at most %d.".formatted(MOST_BYLINES));
    IntStream.range(0, Math.min(bylines.size(), MOST_BYLINES))
        .forEach(i -> checkByline(violations, "bylines[%d]".formatted(i), bylines.get(i)));
  }

  private static void checkByline(Violations violations, String field, @Nullable String byline) {
    violations.check(byline != null, field, "Must be a name.");
    checkLine(violations, field, byline, LONGEST_NAME);
  }

  private static void checkLine(
      Violations violations, String field, @Nullable String line, int longest) {
    violations.check(
        line == null || (!Characters.isBlank(line) && line.length() <= longest),
        field,
        "Must have 1 to %d characters; leave it out when it is not known.".formatted(longest));
  }

  private static boolean isLanguage(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().getLanguage().length() >= 2
          && tag.length() <= 35;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
