package org.entente.articles.export;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are exported.
 *
 * @param since received then or later
 */
record ExportFilter(@Nullable UUID publisher, @Nullable String language, @Nullable Instant since) {

  private static final long LAST_SECOND = (1L << 48) / 1000 - 1;

  /** Reads what stands in an address, naming every parameter that is wrong. */
  static ExportFilter of(
      @Nullable String publisher, @Nullable String language, @Nullable String since) {
    var violations = new Violations();
    UUID id = null;
    Instant time = null;
    try {
      id = publisher == null ? null : TypeId.parse("publisher", publisher).uuid();
    } catch (Problem e) {
      violations.add("publisher", e.detail());
    }
    try {
      time = since == null ? null : Instant.parse(since);
    } catch (DateTimeParseException e) {
      violations.add("since", "Must be a time such as 2025-06-27T00:00:00Z.");
    }
    violations.throwIfAny();
    return new ExportFilter(id, language, time);
  }

  /** The conditions on an article {@code a}. */
  String conditions() {
    return (publisher == null ? "" : " and a.publisher.id = :publisher")
        + (language == null ? "" : " and a.language = :language")
        + (since == null ? "" : " and a.receivedAt >= :since");
  }

  Map<String, Object> parameters() {
    var given = new LinkedHashMap<String, Object>();
    if (publisher != null) {
      given.put("publisher", publisher);
    }
    if (language != null) {
      given.put("language", language);
    }
    if (since != null) {
      given.put("since", since);
    }
    return given;
  }

  /** Behind which id to begin: ids begin with the time of reception, in 48 bits of milliseconds. */
  UUID before() {
    if (since == null || since.isBefore(Instant.EPOCH)) {
      return new UUID(0, 0);
    }
    long seconds = Math.min(since.getEpochSecond(), LAST_SECOND);
    return new UUID(1000 * seconds << 16, 0);
  }
}
