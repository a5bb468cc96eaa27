package org.entente.articles.fetch;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Configurations for fetchers that are not the application's. */
final class FetchConfigs {

  private FetchConfigs() {}

  static FetchConfig with(Map<String, String> settings) {
    var builder = new SmallRyeConfigBuilder().withMapping(FetchConfig.class);
    settings.forEach((name, value) -> builder.withDefaultValue("articles.fetch." + name, value));
    return builder.build().getConfigMapping(FetchConfig.class);
  }
}
