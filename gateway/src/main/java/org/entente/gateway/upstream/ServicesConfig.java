package org.entente.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;

@ConfigMapping(prefix = "gateway.services")
public interface ServicesConfig {

  Where articles();

  Where entities();

  Where cooperation();

  /** How long to try to connect. */
  @WithDefault("PT0.5S")
  Duration connectTimeout();

  /** Calls that one service is asked at the same time; more wait for their turn. */
  @WithDefault("128")
  @Min(1)
  int atOnce();

  /** Calls that may wait for one service; what comes beyond fails at once. */
  @WithDefault("1024")
  @Min(1)
  int waiting();

  /**
   * When half of so many calls in a row failed, a service is not asked for {@link #rest()}: what it
   * knows is missing at once.
   */
  @WithDefault("20")
  @Min(2)
  int tries();

  /** How long a service that fails is left alone before one call tries it again. */
  @WithDefault("PT2S")
  Duration rest();

  /** An answer of more bytes than this is not read to its end. */
  @WithDefault("67108864")
  @Min(1000)
  @Max(1073741824)
  int answerBytes();

  /** Where a service is. */
  interface Where {

    URI url();

    /** How long one answer may take, from asking to its last byte. */
    @WithDefault("PT2S")
    Duration timeout();
  }
}
