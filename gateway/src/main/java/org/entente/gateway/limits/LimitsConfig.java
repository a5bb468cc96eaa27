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

  /** A query with more fields below one another than this is refused. Introspection needs 13. */
  @WithDefault("16")
  @Min(13)
  int depth();

  /** A query in which more fields than this are given another name is refused. */
  @WithDefault("200")
  @Min(1)
  int aliases();

  /** A query with more {@code @skip}, {@code @include} and others than this is refused. */
  @WithDefault("100")
  @Min(1)
  int directives();

  /** An answer of more bytes than this is given up. */
  @WithDefault("16777216")
  @Min(10000)
  int answerBytes();

  /** Operations that one web socket may have under way. */
  @WithDefault("20")
  @Min(1)
  int operationsPerConnection();

  /** Web sockets that one instance serves. */
  @WithDefault("1000")
  @Min(1)
  int connections();

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
