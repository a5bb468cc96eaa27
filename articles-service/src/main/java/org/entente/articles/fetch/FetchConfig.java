package org.entente.articles.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How other people's servers are asked. */
@ConfigMapping(prefix = "articles.fetch")
public interface FetchConfig {

  /**
   * Lets tests fetch from this machine, at any port. Never switch it on elsewhere: whoever may name
   * an address could then read what is meant for this machine alone.
   */
  @WithDefault("false")
  boolean loopbackForTests();

  /**
   * Networks that are never connected to, beside those that are not public anyway; such as the
   * public range of one's own cluster. {@code 203.0.113.0/24}, {@code 2001:db8::/32}.
   */
  Optional<List<String>> deniedNetworks();

  /** What we call ourselves to servers. */
  @WithDefault("Entente/0.1")
  String userAgent();

  /** Where we can be reached, told to servers beside our name: an address of a page or of mail. */
  Optional<String> contact();

  /** The largest body that is read, in bytes, as sent and as decompressed. */
  @WithDefault("5242880")
  @Min(1024)
  @Max(52428800)
  int mostBytes();

  /** Redirects that are followed one after another. */
  @WithDefault("5")
  @Min(0)
  @Max(20)
  int mostRedirects();

  /** Fetches under way at the same time on one instance; one more is refused, not queued. */
  @WithDefault("16")
  @Min(1)
  int mostAtOnce();

  @WithDefault("PT5S")
  Duration connectTimeout();

  /** The longest silence of a server, before its first byte and between two. */
  @WithDefault("PT10S")
  Duration silenceTimeout();

  /** The longest that a fetch may take as a whole, redirects and slow bodies included. */
  @WithDefault("PT30S")
  Duration wholeTimeout();

  /** The same where somebody waits for the answer. */
  @WithDefault("PT10S")
  Duration waitingTimeout();

  /** How long a host is left alone after each request. */
  @WithDefault("PT2S")
  Duration hostPause();
}
