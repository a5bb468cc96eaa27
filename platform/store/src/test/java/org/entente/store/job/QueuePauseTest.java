package org.entente.store.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueuePauseTest {

  private final QueuePause pause = new QueuePause();

  private static long at(long millis) {
    return Duration.ofMillis(millis).toNanos();
  }

  @Test
  void itRestsWhenTheUpstreamIsAwayAndThenLetsOneTry() {
    pause.upstreamAway(at(0));

    assertThat(pause.mayTry(at(499))).isFalse();
    assertThat(pause.mayTry(at(500))).isTrue();
    assertThat(pause.mayTry(at(500))).isFalse();
  }

  @Test
  void itRestsLongerEachTimeUpToFiveSeconds() {
    long now = 0;
    for (long rest : new long[] {500, 1000, 2000, 4000, 5000, 5000}) {
      pause.upstreamAway(at(now));
      assertThat(pause.mayTry(at(now + rest - 1))).isFalse();
      assertThat(pause.mayTry(at(now + rest))).isTrue();
      now += rest;
    }
  }

  @Test
  void jobsThatWereUnderWayDoNotMakeItLonger() {
    pause.upstreamAway(at(0));
    pause.upstreamAway(at(10));

    assertThat(pause.mayTry(at(500))).isTrue();
  }

  @Test
  void itIsOverWhenOneSucceeds() {
    pause.upstreamAway(at(0));
    pause.mayTry(at(500));
    pause.succeeded();

    assertThat(pause.mayTry(at(501))).isTrue();
    assertThat(pause.mayTry(at(501))).isTrue();
  }

  @Test
  void oneWhoFoundNothingToDoLetsTheNextTry() {
    pause.upstreamAway(at(0));
    pause.mayTry(at(500));
    pause.nothingDone();

    assertThat(pause.mayTry(at(501))).isTrue();
  }

  @Test
  void manyFailuresInARowAreARest() {
    for (int i = 0; i < 9; i++) {
      pause.failed(at(0));
    }
    assertThat(pause.mayTry(at(1))).isTrue();

    pause.failed(at(1));

    assertThat(pause.mayTry(at(2))).isFalse();
  }
}
