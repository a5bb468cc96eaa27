package org.entente.gateway.limits;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import java.util.List;
import java.util.Map;
import org.entente.platform.problem.Problem;

/** How an operation ends that is not answered at all: one error, for all of it, and no data. */
final class Ended {

  private Ended() {}

  static AbortExecutionException by(Problem problem, ExecutionContext operation) {
    return new AbortExecutionException(
        List.of(
            GraphQLError.newError()
                .message(problem.detail())
                .location(operation.getOperationDefinition().getSourceLocation())
                .errorType(ErrorType.ExecutionAborted)
                .extensions(Map.of("code", problem.slug()))
                .build()));
  }
}
