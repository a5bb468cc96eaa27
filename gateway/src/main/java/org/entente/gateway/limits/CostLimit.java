package org.entente.gateway.limits;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/** Refuses a query that asks for too much before anybody is asked. */
final class CostLimit extends SimplePerformantInstrumentation {

  private final long values;

  CostLimit(long values) {
    this.values = values;
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    var operation = parameters.getExecutionContext();
    var estimate = Estimate.of(operation);
    if (estimate > values) {
      throw Ended.by(new QueryTooCostly(estimate, values), operation);
    }
    return SimpleInstrumentationContext.noOp();
  }
}
