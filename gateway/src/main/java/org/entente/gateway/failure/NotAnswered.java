package org.entente.gateway.failure;

import graphql.language.SourceLocation;
import java.util.List;
import org.entente.platform.problem.Problem;

/** A request is not answered at all: there are errors and no data. */
public final class NotAnswered extends RuntimeException {

  private static final int OUR_FAULT = 500;

  private final int status;
  private final transient List<GraphError> errors;

  /**
   * @param status as HTTP has it
   */
  public NotAnswered(int status, List<GraphError> errors) {
    super(errors.getFirst().message(), null, false, false);
    this.status = status;
    this.errors = List.copyOf(errors);
  }

  /** Something failed that nobody expected; it is logged. */
  public static NotAnswered unexpected(Throwable failure) {
    return new NotAnswered(OUR_FAULT, List.of(GraphError.unexpected(failure)));
  }

  public NotAnswered(Problem problem, List<SourceLocation> locations) {
    this(problem.status(), List.of(GraphError.of(problem, locations)));
  }

  public int status() {
    return status;
  }

  public List<GraphError> errors() {
    return errors;
  }
}
