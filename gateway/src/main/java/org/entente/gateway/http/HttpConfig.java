package org.entente.gateway.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "gateway.http")
public interface HttpConfig {

  /**
   * How long an answer to a GET without a token may be used again without asking; with zero it is
   * asked about each time, by its ETag.
   */
  @WithDefault("PT0S")
  Duration maxAge();

  /** Characters of queries that are kept for clients that send only a query's hash. */
  @WithDefault("4000000")
  long persistedCharacters();
}
