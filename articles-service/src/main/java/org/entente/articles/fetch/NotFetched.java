package org.entente.articles.fetch;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Nothing was fetched, and why. Its text is for a person and names nothing of our own network. */
public final class NotFetched extends RuntimeException {

  /** Why. The name in lower case with hyphens is told to callers and does not change. */
  public enum Reason {
    ADDRESS_NOT_ALLOWED,
    HOST_UNKNOWN,
    CONNECTION_FAILED,
    TLS_FAILED,
    TIMED_OUT,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    BAD_REDIRECT,
    BAD_ANSWER,
    UNKNOWN_COMPRESSION,
    REFUSED_BY_SERVER,
    GONE,
    NOT_A_PAGE,
    MOVED_TO_FRONT_PAGE,
    HOST_BUSY,
    INTERRUPTED
  }

  private final Reason reason;
  private final @Nullable Duration retryAfter;

  NotFetched(Reason reason, String detail) {
    this(reason, detail, null);
  }

  NotFetched(Reason reason, String detail, @Nullable Duration retryAfter) {
    super(detail);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  public Reason reason() {
    return reason;
  }

  /** Such as {@code timed-out}. */
  public String code() {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  /** How long the server wants to be left alone; null when it does not say. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** Asking again cannot help. */
  public boolean isFinal() {
    return switch (reason) {
      case ADDRESS_NOT_ALLOWED, TOO_LARGE, NOT_A_PAGE, GONE -> true;
      default -> false;
    };
  }
}
