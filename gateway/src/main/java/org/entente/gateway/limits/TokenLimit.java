package org.entente.gateway.limits;

import graphql.parser.ParserOptions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The framework's own setting of this name does not reach operations, so it is set where the parser
 * looks for it.
 */
@ApplicationScoped
class TokenLimit {

  void set(@Observes StartupEvent start, LimitsConfig config) {
    ParserOptions.setDefaultOperationParserOptions(
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(config.tokens())));
  }
}
