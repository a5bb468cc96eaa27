package org.entente.gateway.failure;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.smallrye.graphql.execution.datafetcher.DataFetcherException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Makes an error with a stable {@code extensions.code} of whatever a resolver fails with. What is
 * expected is not logged; what is not is logged here, and a client learns nothing of it but the
 * code.
 */
public final class GraphErrors implements DataFetcherExceptionHandler {

  private static final Logger LOG = Logger.getLogger(GraphErrors.class);

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters failed) {
    var error =
        switch (unwrapped(failed.getException())) {
          case Problem problem -> error(failed, problem.slug(), problem.detail(), problem.errors());
          case Told told -> error(failed, told.code(), told.detail(), told.errors());
          case Throwable unexpected -> {
            LOG.errorf(unexpected, "The field %s failed unexpectedly", failed.getPath());
            yield error(
                failed,
                "service-failed",
                "Something failed on our side and was logged.",
                List.of());
          }
        };
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(error).build());
  }

  private static Throwable unwrapped(Throwable failure) {
    var inner = failure;
    while (inner.getCause() != null
        && (inner instanceof DataFetcherException
            || inner instanceof CompletionException
            || inner instanceof ExecutionException)) {
      inner = inner.getCause();
    }
    return inner;
  }

  private static GraphQLError error(
      DataFetcherExceptionHandlerParameters failed,
      String code,
      String message,
      List<FieldError> errors) {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", code);
    if (!errors.isEmpty()) {
      extensions.put(
          "errors",
          errors.stream().map(e -> Map.of("field", e.field(), "detail", e.detail())).toList());
    }
    return GraphQLError.newError()
        .message(message)
        .path(failed.getPath())
        .location(failed.getSourceLocation())
        .errorType(ErrorType.DataFetchingException)
        .extensions(extensions)
        .build();
  }
}
