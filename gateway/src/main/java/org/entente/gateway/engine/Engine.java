package org.entente.gateway.engine;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.gateway.failure.GraphError;
import org.entente.gateway.failure.NotAnswered;
import org.entente.gateway.limits.Estimate;
import org.entente.gateway.limits.LimitsConfig;
import org.entente.gateway.limits.QueryTooCostly;

/** Answers operations. */
@ApplicationScoped
public class Engine {

  private final Graph graph;
  private final Queries queries;
  private final Introspection introspection;
  private final LimitsConfig limits;
  private final Vertx vertx;

  Engine(
      Graph graph, Queries queries, Introspection introspection, LimitsConfig limits, Vertx vertx) {
    this.graph = graph;
    this.queries = queries;
    this.introspection = introspection;
    this.limits = limits;
    this.vertx = vertx;
  }

  /** A graph that nobody can answer is no server to begin with. */
  void start(@Observes StartupEvent event) {
    Objects.requireNonNull(graph.schema());
  }

  /**
   * Whether answering it may change something.
   *
   * @throws NotAnswered when it is no valid query
   */
  public boolean isMutation(Question question) {
    return queries.get(question.query()).isMutation(question.operation());
  }

  /** Answers once, on the event loop that asks. */
  public void answer(Question question, Asker asker, Consumer<Answer> then) {
    try {
      begin(question, asker, then);
    } catch (NotAnswered failure) {
      then.accept(Answer.of(failure));
    } catch (RuntimeException failure) {
      then.accept(Answer.of(NotAnswered.unexpected(failure)));
    }
  }

  /**
   * Whether it is answered again and again.
   *
   * @throws NotAnswered when it is no valid query
   */
  public boolean isSubscription(Question question) {
    return queries.get(question.query()).isSubscription(question.operation());
  }

  /**
   * Answers a subscription: each time something is told, once the answer before was asked for more.
   * Fails with {@link NotAnswered} where it ends for a reason that a client can be told.
   *
   * @throws NotAnswered when it is no valid subscription
   */
  public Multi<Answer> subscribe(Question question, Asker asker) {
    var prepared = prepare(question);
    var fields = prepared.plan().root().fields();
    if (fields.length != 1 || !fields[0].isAsked(prepared.variables().toMap())) {
      throw new NotAnswered(
          new SubscriptionOfNothing(), List.of(prepared.plan().definition().getSourceLocation()));
    }
    var field = fields[0];
    try {
      return execution(prepared, asker, done -> {})
          .subscribe()
          .onItem()
          .transformToUniAndConcatenate(told -> answerTo(told, prepared, asker))
          .onFailure(failure -> !(failure instanceof NotAnswered))
          .transform(failure -> ended(failure, field));
    } catch (Throwable failure) {
      throw ended(failure, field);
    }
  }

  private Uni<Answer> answerTo(Object told, Prepared prepared, Asker asker) {
    return Uni.createFrom()
        .emitter(answer -> {
          var run = run(prepared, Map.of(), answer::complete);
          var execution = execution(prepared, asker, run::write);
          run.start(execution, () -> execution.start(told));
        });
  }

  private static NotAnswered ended(Throwable failure, PlannedField field) {
    return new NotAnswered(
        200, List.of(GraphError.of(failure, field.location(), List.of(field.key()))));
  }

  private record Prepared(CheckedQuery query, Plan plan, CoercedVariables variables) {}

  private Prepared prepare(Question question) {
    var query = queries.get(question.query());
    var operation = query.operation(question.operation());
    var variables = coerced(operation, question.variables());
    var estimate = new Estimate(graph.schema(), query.fragments(), variables.toMap()).of(operation);
    if (estimate > limits.values()) {
      throw new NotAnswered(
          new QueryTooCostly(estimate, limits.values()), List.of(operation.getSourceLocation()));
    }
    return new Prepared(query, query.plan(operation), variables);
  }

  private Run run(Prepared prepared, Map<String, Object> introspected, Consumer<Answer> then) {
    return new Run(graph, limits, vertx, prepared.plan(), introspected, then);
  }

  private Execution execution(Prepared prepared, Asker asker, Consumer<Execution> whenDone) {
    return new Execution(
        graph,
        prepared.plan(),
        prepared.variables(),
        Request.of(asker),
        limits.values() * Run.LEEWAY,
        whenDone);
  }

  private void begin(Question question, Asker asker, Consumer<Answer> then) {
    var prepared = prepare(question);
    var plan = prepared.plan();
    if (plan.isSubscription()) {
      throw new NotAnswered(
          new SubscriptionOverHttp(), List.of(plan.definition().getSourceLocation()));
    }
    var introspected = introspection.of(plan, prepared.query(), question.variables());
    var run = run(prepared, introspected, then);
    var execution = execution(prepared, asker, run::write);
    run.start(execution, execution::start);
  }

  private CoercedVariables coerced(OperationDefinition operation, Map<String, Object> given) {
    try {
      return ValuesResolver.coerceVariableValues(
          graph.schema(),
          operation.getVariableDefinitions(),
          RawVariables.of(given),
          GraphQLContext.getDefault(),
          Locale.ENGLISH);
    } catch (GraphQLException failure) {
      List<SourceLocation> locations =
          failure instanceof GraphQLError error && error.getLocations() != null
              ? error.getLocations()
              : List.of();
      throw new NotAnswered(
          400,
          List.of(
              new GraphError(
                  String.valueOf(failure.getMessage()),
                  locations,
                  null,
                  "invalid-variables",
                  List.of())));
    }
  }
}
