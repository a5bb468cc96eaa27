package org.entente.gateway.limits;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLScalarType;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Ends an operation that takes too long, or whose answer grows far beyond what was estimated, such
 * as that of an article with ten thousand mentions. What its services still answer is dropped.
 */
final class BoundedExecution extends AsyncExecutionStrategy {

  private final Vertx vertx;
  private final Duration time;
  private final long values;

  /**
   * @param values that an answer may have; one of a hundred characters counts as one more
   */
  BoundedExecution(Vertx vertx, Duration time, long values, DataFetcherExceptionHandler failures) {
    super(failures);
    this.vertx = vertx;
    this.time = time;
    this.values = values;
  }

  /** What an operation has left. */
  private record Budget(long endsAt, AtomicLong values) {}

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext operation, ExecutionStrategyParameters parameters) {
    operation
        .getGraphQLContext()
        .put(Budget.class, new Budget(System.nanoTime() + time.toNanos(), new AtomicLong(values)));
    var result = super.execute(operation, parameters);
    if (result.isDone()) {
      return result;
    }
    var late = new CompletableFuture<ExecutionResult>();
    var end =
        vertx.setTimer(
            time.toMillis(), timer -> late.complete(tookTooLong(operation).toExecutionResult()));
    return result
        .applyToEither(late, Function.identity())
        .whenComplete((answer, failure) -> vertx.cancelTimer(end));
  }

  @Override
  protected Object resolveFieldWithInfo(
      ExecutionContext operation, ExecutionStrategyParameters parameters) {
    spend(operation, 1);
    return super.resolveFieldWithInfo(operation, parameters);
  }

  @Override
  protected Object completeValueForScalar(
      ExecutionContext operation,
      ExecutionStrategyParameters parameters,
      GraphQLScalarType type,
      Object value) {
    if (value instanceof String text) {
      spend(operation, text.length() / UsualSizes.CHARACTERS);
    }
    return super.completeValueForScalar(operation, parameters, type, value);
  }

  private void spend(ExecutionContext operation, int spent) {
    Budget budget = operation.getGraphQLContext().get(Budget.class);
    if (budget.values().addAndGet(-spent) < 0) {
      throw Ended.by(new AnswerTooLarge(values), operation);
    }
    if (System.nanoTime() - budget.endsAt() > 0) {
      throw tookTooLong(operation);
    }
  }

  private AbortExecutionException tookTooLong(ExecutionContext operation) {
    return Ended.by(new QueryTookTooLong(time), operation);
  }
}
