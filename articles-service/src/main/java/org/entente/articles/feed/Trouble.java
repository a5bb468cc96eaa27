package org.entente.articles.feed;

import java.time.Duration;
import org.entente.articles.fetch.NotFetched;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong.
 *
 * @param code does not change
 * @param detail for a person
 * @param retryAfter how long the server wants to be left alone
 * @param isFinal trying again cannot help
 */
record Trouble(String code, String detail, @Nullable Duration retryAfter, boolean isFinal) {

  private static final int LONGEST = 500;

  static Trouble passing(String code, String detail) {
    return new Trouble(code, detail, null, false);
  }

  static Trouble lasting(String code, String detail) {
    return new Trouble(code, detail, null, true);
  }

  static Trouble of(NotFetched failure) {
    return new Trouble(failure.code(), failure.detail(), failure.retryAfter(), failure.isFinal());
  }

  String shownDetail() {
    return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
  }
}
