package org.entente.articles.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How words are searched for. */
@ConfigMapping(prefix = "articles.search")
public interface SearchConfig {

  /**
   * Articles that are looked through, newest first, before the index is asked: more make common
   * words faster and rare ones slower.
   */
  @WithDefault("250")
  @Min(1)
  @Max(10_000)
  int window();
}
