package org.entente.articles.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How feeds are followed. */
@ConfigMapping(prefix = "articles.feeds")
public interface FeedsConfig {

  /** Feeds and pages that one instance looks after at the same time; 0 leaves it to the others. */
  @WithDefault("4")
  @Min(0)
  @Max(64)
  int workers();

  /** How long a worker that found nothing to do waits before it looks again. */
  @WithDefault("PT1S")
  Duration pause();

  /** How long after a success a feed is asked again, unless the feed was given another interval. */
  @WithDefault("PT15M")
  Duration interval();

  /** No feed can be given a shorter interval. */
  @WithDefault("PT1M")
  Duration shortestInterval();

  /** How long after a first failure a feed is asked again; each further failure doubles it. */
  @WithDefault("PT5M")
  Duration errorPause();

  /**
   * How long after a first failure an item is tried again; each further failure makes it four times
   * as long.
   */
  @WithDefault("PT5M")
  Duration itemPause();

  /** The longest that a failure delays anything. */
  @WithDefault("P1D")
  Duration longestPause();

  /** After how many failures an item is given up until its feed says something else of it. */
  @WithDefault("7")
  @Min(1)
  int mostAttempts();

  /** How soon an article may be looked at again because its feed says something else of it. */
  @WithDefault("PT1H")
  Duration unchangedFor();

  /** Items that are read of one feed at a time, from the top. */
  @WithDefault("1000")
  @Min(1)
  @Max(5000)
  int mostItems();

  /** How long an item is remembered that became an article and is not listed any more. */
  @WithDefault("P90D")
  Duration remembered();

  /** Longer than any fetch with all that follows: a lease that runs out is somebody else's. */
  @WithDefault("PT3M")
  Duration lease();
}
