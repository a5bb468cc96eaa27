package org.entente.gateway.limits;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.smallrye.graphql.spi.EventingService;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.spi.CDI;
import org.entente.gateway.failure.GraphErrors;
import org.jspecify.annotations.Nullable;

/** Puts the limits on cost and time where the engine is built. */
public final class LimitsInPlace implements EventingService {

  /** An answer may have so many times as many values as a query may be estimated at. */
  private static final int LEEWAY = 2;

  /** Always active. */
  @Override
  public @Nullable String getConfigKey() {
    return null;
  }

  /** The cost comes before all else: what else looks at a query may unfold its fragments. */
  @Override
  public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
    var config = CDI.current().select(LimitsConfig.class).get();
    var vertx = CDI.current().select(Vertx.class).get();
    return builder
        .instrumentation(
            new ChainedInstrumentation(
                new CostLimit(config.values()), builder.build().getInstrumentation()))
        .queryExecutionStrategy(
            new BoundedExecution(
                vertx, config.time(), config.values() * LEEWAY, new GraphErrors()));
  }
}
