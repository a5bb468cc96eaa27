package org.entente.gateway.engine;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.gateway.failure.NotAnswered;
import org.entente.gateway.limits.AnswerTooLarge;
import org.entente.gateway.limits.LimitsConfig;
import org.entente.gateway.limits.QueryTookTooLong;
import org.entente.platform.problem.Problem;

/** One operation, which is answered once: in time, or with the reason why not. */
final class Run {

  /** An answer may have so many times as many values as a query may be estimated at. */
  static final int LEEWAY = 2;

  private final Graph graph;
  private final LimitsConfig limits;
  private final Vertx vertx;
  private final Plan plan;
  private final Map<String, Object> introspected;
  private final Consumer<Answer> then;
  private long timer = -1;
  private boolean isOver;

  Run(
      Graph graph,
      LimitsConfig limits,
      Vertx vertx,
      Plan plan,
      Map<String, Object> introspected,
      Consumer<Answer> then) {
    this.graph = graph;
    this.limits = limits;
    this.vertx = vertx;
    this.plan = plan;
    this.introspected = introspected;
    this.then = then;
  }

  void start(Execution execution, Runnable begin) {
    begin.run();
    if (!isOver) {
      timer =
          vertx.setTimer(
              limits.time().toMillis(),
              late -> {
                execution.giveUp();
                end(refused(new QueryTookTooLong(limits.time())));
              });
    }
  }

  void write(Execution execution) {
    Answer answer;
    try {
      answer =
          new AnswerWriter(
                  graph,
                  execution.variables(),
                  introspected,
                  limits.values() * LEEWAY,
                  limits.answerBytes())
              .write(execution.root());
    } catch (AnswerTooLarge problem) {
      answer = refused(problem);
    } catch (RuntimeException failure) {
      answer = Answer.of(NotAnswered.unexpected(failure));
    }
    end(answer);
  }

  private Answer refused(Problem problem) {
    return Answer.of(new NotAnswered(problem, List.of(plan.definition().getSourceLocation())));
  }

  private void end(Answer answer) {
    if (!isOver) {
      isOver = true;
      vertx.cancelTimer(timer);
      then.accept(answer);
    }
  }
}
