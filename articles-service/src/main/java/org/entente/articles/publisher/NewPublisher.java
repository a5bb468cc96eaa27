package org.entente.articles.publisher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.articles.text.Characters;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A publisher as an article's sender names it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param domain such as {@code example.org}; a leading {@code www.} means nothing
 */
public record NewPublisher(
    @Nullable String name, @Nullable String country, @Nullable String domain) {

  private static final int LONGEST_NAME = 200;

  /** Those of ISO 3166-1, and that of Kosovo, which is in use everywhere but assigned to nobody. */
  private static final Set<String> COUNTRIES =
      Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
          .collect(Collectors.toSet());

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  public NewPublisher {
    name = name == null ? null : name.strip();
    country = country == null ? null : country.toUpperCase(Locale.ROOT);
    domain = domain == null ? null : domain.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  public void check(Violations violations, String field) {
    violations
        .check(
            name != null && !Characters.isBlank(name) && name.length() <= LONGEST_NAME,
            field + ".name",
            "Must have 1 to %d characters.".formatted(LONGEST_NAME))
        .check(
            country == null || COUNTRIES.contains(country),
            field + ".country",
            "Must be a country's ISO 3166-1 code of two letters.")
        .check(
            domain == null || DOMAIN.matcher(domain).matches(),
            field + ".domain",
            "Must be a domain such as example.org.");
  }
}
