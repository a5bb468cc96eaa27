package org.entente.gateway.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gateway")
public interface EngineConfig {

  /** Questions about the schema itself are answered. */
  @WithDefault("true")
  boolean introspection();
}
