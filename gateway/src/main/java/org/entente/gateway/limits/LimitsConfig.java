package org.entente.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

@ConfigMapping(prefix = "gateway.limits")
public interface LimitsConfig {

  /** A query of more words and signs than this is refused before it is read to its end. */
  @WithDefault("4000")
  @Min(100)
  int tokens();

  /** A request body of more bytes than this is refused before it is read. */
  @WithDefault("262144")
  @Min(1000)
  long bodyBytes();

  /**
   * A query that is estimated at more values than this is refused before anybody is asked. Every
   * field of every thing is a value; an answer that grows to twice as many is given up.
   */
  @WithDefault("200000")
  @Min(1000)
  long values();

  /** An operation that is not answered within this time is ended. */
  @WithDefault("PT20S")
  Duration time();
}
