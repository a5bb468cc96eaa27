package org.entente.gateway.failure;

import graphql.language.SourceLocation;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * An error of an answer, under a stable code. What is expected is not logged; what is not is logged
 * here, and a client learns nothing of it but the code.
 *
 * @param path to the field that is null because of it; null where nothing is answered at all
 * @param code as {@code extensions.code}
 * @param errors the arguments or fields at fault, as {@code extensions.errors}
 */
public record GraphError(
    String message,
    List<SourceLocation> locations,
    @Nullable List<Object> path,
    String code,
    List<FieldError> errors) {

  private static final Logger LOG = Logger.getLogger(GraphError.class);

  /** Of a field that could not be answered. */
  public static GraphError of(Throwable failure, SourceLocation location, List<Object> path) {
    var locations = List.of(location);
    return switch (unwrapped(failure)) {
      case Problem problem ->
          new GraphError(problem.detail(), locations, path, problem.slug(), problem.errors());
      case Told told -> new GraphError(told.detail(), locations, path, told.code(), told.errors());
      case Throwable unexpected -> {
        LOG.errorf(unexpected, "The field %s failed unexpectedly", path);
        yield ourFault(locations, path);
      }
    };
  }

  /** Of a request that failed for no reason that a client could do anything about. */
  public static GraphError unexpected(Throwable failure) {
    LOG.error("An operation failed unexpectedly", failure);
    return ourFault(List.of(), null);
  }

  private static GraphError ourFault(List<SourceLocation> locations, @Nullable List<Object> path) {
    return new GraphError(
        "Something failed on our side and was logged.",
        locations,
        path,
        "service-failed",
        List.of());
  }

  /** Of a request that is not answered at all. */
  public static GraphError of(Problem problem, List<SourceLocation> locations) {
    return new GraphError(problem.detail(), locations, null, problem.slug(), problem.errors());
  }

  private static Throwable unwrapped(Throwable failure) {
    var inner = failure;
    while (inner.getCause() != null
        && (inner instanceof CompletionException || inner instanceof ExecutionException)) {
      inner = inner.getCause();
    }
    return inner;
  }
}
