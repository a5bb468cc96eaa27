package org.entente.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

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
}
