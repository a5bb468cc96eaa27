package org.entente.gateway.failure;

import graphql.GraphQL;
import io.smallrye.graphql.spi.EventingService;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@link GraphErrors} in the place of the framework's handler, which would show names of
 * classes as codes.
 */
public final class ErrorsInPlace implements EventingService {

  /** Always active. */
  @Override
  public @Nullable String getConfigKey() {
    return null;
  }

  @Override
  public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
    return builder.defaultDataFetcherExceptionHandler(new GraphErrors());
  }
}
