package org.entente.gateway.engine;

import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.ContextInternal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.gateway.engine.ObjectModel.FieldModel;
import org.entente.gateway.engine.Thing.Failed;
import org.entente.gateway.limits.AnswerTooLarge;
import org.jspecify.annotations.Nullable;

/**
 * Follows the links of one operation, each as soon as the thing it starts from is known, until all
 * is there that the answer is written from. Belongs to one event loop.
 */
final class Execution {

  private final Graph graph;
  private final CoercedVariables variables;
  private final Request request;
  private final ContextInternal eventLoop;
  private final Consumer<Execution> whenDone;
  private final Map<PlannedField, Prepared> prepared = new HashMap<>();
  private final Thing root;
  private final boolean oneByOne;
  private final long most;
  private long items;
  private int open;
  private boolean givenUp;
  private Runnable afterwards = () -> {};

  /** What a field is asked with, the same for all things that have it. */
  private record Prepared(@Nullable Object[] parameters, @Nullable Throwable refusal) {}

  /**
   * @param most things that lists may hold in all
   */
  Execution(
      Graph graph,
      Plan plan,
      CoercedVariables variables,
      Request request,
      long most,
      Consumer<Execution> whenDone) {
    this.graph = graph;
    this.variables = variables;
    this.request = request;
    this.most = most;
    this.whenDone = whenDone;
    this.eventLoop =
        requireNonNull(ContextInternal.current(), "Queries are answered on event loops");
    this.root = Thing.of(null, plan.root());
    this.oneByOne = plan.isOneByOne();
  }

  Thing root() {
    return root;
  }

  Map<String, Object> variables() {
    return variables.toMap();
  }

  /** Answers what was told of a subscription. */
  void start(Object told) {
    open = 1;
    var field = root.selected().fields()[0];
    root.found()[field.slot()] = completed(field, requireNonNull(field.model()).shape(), told);
    closeOne();
  }

  /**
   * Asks what a subscription is about.
   *
   * @throws Throwable what the resolver fails with
   */
  Multi<?> subscribe() throws Throwable {
    var field = root.selected().fields()[0];
    var model = requireNonNull(field.model());
    var link = (Link) model.source();
    var with = prepare(link, field, model);
    if (with.refusal() != null) {
      throw with.refusal();
    }
    return (Multi<?>) requireNonNull(link.call(null, with.parameters()));
  }

  void start() {
    if (oneByOne) {
      next(0);
      return;
    }
    open = 1;
    look(root);
    closeOne();
  }

  /** Of a mutation each field waits for the one before. */
  private void next(int slot) {
    var fields = root.selected().looked();
    if (slot == fields.length || givenUp) {
      whenDone.accept(this);
      return;
    }
    open = 1;
    afterwards = () -> next(slot + 1);
    look(root, fields[slot]);
    closeOne();
  }

  /** What still arrives is dropped. */
  void giveUp() {
    givenUp = true;
  }

  private void closeOne() {
    if (--open == 0 && !givenUp) {
      if (oneByOne) {
        afterwards.run();
      } else {
        whenDone.accept(this);
      }
    }
  }

  private void look(Thing thing) {
    for (var field : thing.selected().looked()) {
      look(thing, field);
    }
  }

  private void look(Thing thing, PlannedField field) {
    if (!field.isAsked(variables.toMap())) {
      return;
    }
    var model = requireNonNull(field.model());
    switch (model.source()) {
      case Component component ->
          thing.found()[field.slot()] =
              completed(field, model.shape(), component.of(requireNonNull(thing.source())));
      case Link link -> follow(link, thing, field, model);
    }
  }

  private void follow(Link link, Thing thing, PlannedField field, FieldModel model) {
    var with = prepared.computeIfAbsent(field, f -> prepare(link, f, model));
    Object answer;
    try {
      if (with.refusal() != null) {
        throw with.refusal();
      }
      answer = link.call(thing.source(), with.parameters());
    } catch (Throwable failure) {
      thing.found()[field.slot()] = new Failed(failure);
      return;
    }
    if (answer instanceof Promise<?> promise) {
      open++;
      promise.whenKnown((value, failure) ->
          arrived(thing, field, model, failure == null ? value : new Failed(failure)));
    } else if (answer instanceof Uni<?> promise) {
      open++;
      promise
          .subscribe()
          .with(
              value -> arrived(thing, field, model, value),
              failure -> arrived(thing, field, model, new Failed(failure)));
    } else {
      thing.found()[field.slot()] = completed(field, model.shape(), answer);
    }
  }

  private Prepared prepare(Link link, PlannedField field, FieldModel model) {
    try {
      var arguments =
          model.definition().getArguments().isEmpty()
              ? Map.<String, Object>of()
              : ValuesResolver.getArgumentValues(
                  graph.schema().getCodeRegistry(),
                  model.definition().getArguments(),
                  field.arguments(),
                  variables,
                  GraphQLContext.getDefault(),
                  Locale.ENGLISH);
      return new Prepared(link.prepare(new AskedField(request, field), arguments), null);
    } catch (RuntimeException refusal) {
      return new Prepared(new Object[0], refusal);
    }
  }

  private void arrived(Thing thing, PlannedField field, FieldModel model, @Nullable Object value) {
    if (!eventLoop.inThread()) {
      eventLoop.runOnContext(turn -> arrived(thing, field, model, value));
      return;
    }
    if (givenUp) {
      return;
    }
    thing.found()[field.slot()] = completedOrFailed(field, model, value);
    closeOne();
  }

  /** Whoever calls has nobody who would hear of a failure: it belongs to the field. */
  private @Nullable Object completedOrFailed(
      PlannedField field, FieldModel model, @Nullable Object value) {
    try {
      return completed(field, model.shape(), value);
    } catch (RuntimeException failure) {
      return new Failed(failure);
    }
  }

  /** As it will be written, with the links of all things in it followed. */
  private @Nullable Object completed(PlannedField field, Shape shape, @Nullable Object value) {
    if (value == null || value instanceof Failed || shape.leaf() != null) {
      return value;
    }
    if (shape.element() == null) {
      var selected = field.of(value, graph);
      if (selected.slots() == 0) {
        return value;
      }
      var thing = Thing.of(value, selected);
      look(thing);
      return thing;
    }
    var list = (List<?>) value;
    items += list.size();
    if (items > most) {
      return new Failed(new AnswerTooLarge(most));
    }
    if (shape.element().leaf() != null) {
      return list;
    }
    var things = new ArrayList<@Nullable Object>(list.size());
    for (var item : list) {
      things.add(completed(field, shape.element(), item));
    }
    return things;
  }
}
