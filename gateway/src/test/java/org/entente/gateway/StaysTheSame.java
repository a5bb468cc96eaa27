package org.entente.gateway;

import java.time.Duration;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** A number that has not changed for some time. */
final class StaysTheSame extends BaseMatcher<Integer> {

  private final Duration time;
  private @Nullable Object last;
  private long since = System.nanoTime();

  StaysTheSame(Duration time) {
    this.time = time;
  }

  @Override
  public boolean matches(Object now) {
    if (!now.equals(last)) {
      last = now;
      since = System.nanoTime();
    }
    return System.nanoTime() - since > time.toNanos();
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("a number that stays the same for ").appendValue(time);
  }
}
