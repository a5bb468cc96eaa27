package org.entente.gateway.limits;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * About how many values a valid query will be answered with: every field of every thing is one. A
 * connection multiplies what it holds by its {@code first}, another list by its usual size. What is
 * selected twice counts twice, and so does what a directive may leave out.
 *
 * <p>A fragment is counted once and remembered, so that this takes no longer than reading the query
 * does, however often its fragments use one another.
 */
public final class Estimate {

  /** More than anybody will be answered; nothing is counted beyond it. */
  static final long ENOUGH = 1_000_000_000_000L;

  private static final String FIRST = "first";
  private static final String IDS = "ids";

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Object> variables;
  private final Map<String, Long> counted = new HashMap<>();

  /**
   * @param variables with the defaults of those that were not given
   */
  public Estimate(
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      Map<String, Object> variables) {
    this.schema = schema;
    this.fragments = fragments;
    this.variables = variables;
  }

  public long of(OperationDefinition operation) {
    var root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    return all(operation.getSelectionSet(), root);
  }

  private long all(SelectionSet selected, GraphQLFieldsContainer parent) {
    var sum = 0L;
    for (var selection : selected.getSelections()) {
      sum = Math.min(ENOUGH, sum + one(selection, parent));
    }
    return sum;
  }

  private long one(Selection<?> selection, GraphQLFieldsContainer parent) {
    return switch (selection) {
      case Field field -> field(field, parent);
      case InlineFragment fragment ->
          all(fragment.getSelectionSet(), on(fragment.getTypeCondition(), parent));
      case FragmentSpread spread -> fragment(spread.getName(), parent);
      default -> throw new IllegalArgumentException("Unknown selection " + selection);
    };
  }

  private long fragment(String name, GraphQLFieldsContainer parent) {
    var known = counted.get(name);
    if (known != null) {
      return known;
    }
    var fragment = Objects.requireNonNull(fragments.get(name));
    var sum = all(fragment.getSelectionSet(), on(fragment.getTypeCondition(), parent));
    counted.put(name, sum);
    return sum;
  }

  private GraphQLFieldsContainer on(@Nullable TypeName type, GraphQLFieldsContainer parent) {
    return type == null ? parent : schema.getTypeAs(type.getName());
  }

  /** Introspection, whose size the engine limits itself, is not looked into. */
  private long field(Field field, GraphQLFieldsContainer parent) {
    var name = field.getName();
    if (name.startsWith("__")) {
      return 1;
    }
    var definition = parent.getFieldDefinition(name);
    long each = UsualSizes.ofValue(parent.getName(), name);
    if (field.getSelectionSet() != null) {
      var type = (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(definition.getType());
      each += all(field.getSelectionSet(), type);
    }
    return Math.min(ENOUGH, each * times(field, definition, parent));
  }

  private int times(Field field, GraphQLFieldDefinition definition, GraphQLFieldsContainer parent) {
    if (definition.getArgument(FIRST) != null) {
      return first(field);
    }
    if (definition.getArgument(IDS) != null) {
      return ids(field);
    }
    var isList = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
    return isList ? UsualSizes.ofList(parent.getName(), field.getName()) : 1;
  }

  /** What is asked for by id is as many as there are ids. */
  private int ids(Field field) {
    return field.getArguments().stream()
        .filter(argument -> argument.getName().equals(IDS))
        .findFirst()
        .map(argument ->
            switch (argument.getValue()) {
              case ArrayValue literal -> literal.getValues().size();
              case VariableReference variable
                  when variables.get(variable.getName()) instanceof List<?> given ->
                  given.size();
              default -> 1;
            })
        .orElse(1);
  }

  private int first(Field field) {
    return field.getArguments().stream()
        .filter(argument -> argument.getName().equals(FIRST))
        .findFirst()
        .map(argument -> number(argument.getValue()))
        .orElse(PageRequest.DEFAULT);
  }

  /** What the list itself will refuse counts as much as the nearest number that it takes. */
  private @Nullable Integer number(Value<?> value) {
    var number =
        switch (value) {
          case IntValue literal -> literal.getValue();
          case VariableReference variable
              when variables.get(variable.getName()) instanceof Number given ->
              BigInteger.valueOf(given.longValue());
          default -> null;
        };
    return number == null
        ? null
        : number.max(BigInteger.ONE).min(BigInteger.valueOf(PageRequest.MAX)).intValue();
  }
}
