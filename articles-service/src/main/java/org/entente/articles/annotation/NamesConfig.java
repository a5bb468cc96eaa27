package org.entente.articles.annotation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When texts are annotated again because names came or changed. */
@ConfigMapping(prefix = "articles.names")
public interface NamesConfig {

  /**
   * How long no name may have come before they are looked for: what is imported together is one
   * pass.
   */
  @WithDefault("PT5S")
  Duration quiet();

  /** How long names that keep coming are waited for, and then how long their texts. */
  @WithDefault("PT5M")
  Duration longest();
}
