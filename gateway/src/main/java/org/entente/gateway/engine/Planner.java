package org.entente.gateway.engine;

import static java.util.Objects.requireNonNull;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans an operation of a valid query: merges what is selected under one key, as section 6.3.2 of
 * the specification (October 2021) says, for every type that a thing may have.
 */
final class Planner {

  private final Graph graph;
  private final Map<String, FragmentDefinition> fragments;

  Planner(Graph graph, Document query) {
    this.graph = graph;
    this.fragments =
        query.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
  }

  Plan plan(OperationDefinition operation) {
    var introspection = new ArrayList<Field>();
    var root = graph.root(operation.getOperation());
    var level = new Object();
    var selected =
        selected(
            level,
            root,
            List.of(new Part(operation.getSelectionSet(), Condition.ALWAYS)),
            introspection);
    return new Plan(operation, selected, introspection);
  }

  /** Some selections, and when they count. */
  private record Part(SelectionSet selections, Condition condition) {}

  /** All that is selected under one key. */
  private static final class Merged {
    private final Field field;
    private Set<Condition> conditions = Set.of();
    private final List<Part> below = new ArrayList<>();

    Merged(Field field) {
      this.field = field;
    }
  }

  private Selected selected(
      Object level, ObjectModel type, List<Part> parts, List<Field> introspection) {
    var merged = new LinkedHashMap<String, Merged>();
    for (var part : parts) {
      collect(part.selections(), type.type(), part.condition(), merged, new HashSet<>());
    }
    var fields = new ArrayList<PlannedField>();
    for (var entry : merged.entrySet()) {
      var name = entry.getValue().field.getName();
      if (name.equals("__schema") || name.equals("__type")) {
        introspection.add(entry.getValue().field);
      } else {
        fields.add(planned(level, type, entry.getKey(), entry.getValue()));
      }
    }
    return new Selected(type, fields.toArray(PlannedField[]::new));
  }

  private PlannedField planned(Object level, ObjectModel type, String key, Merged merged) {
    var field = merged.field;
    var isTypeName = field.getName().equals("__typename");
    var model = isTypeName ? null : type.field(field.getName());
    var always = merged.conditions.stream().anyMatch(Condition::isAlways);
    var planned =
        new PlannedField(
            level,
            key,
            model,
            always ? Set.of() : merged.conditions,
            field.getArguments(),
            requireNonNull(field.getSourceLocation()));
    if (model != null && !merged.below.isEmpty()) {
      var answered = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(model.definition().getType());
      for (var possible : possible(answered)) {
        planned.answers(possible, selected(planned, possible, merged.below, new ArrayList<>()));
      }
    }
    return planned;
  }

  private List<ObjectModel> possible(GraphQLCompositeType type) {
    return switch (type) {
      case GraphQLObjectType object -> List.of(graph.object(object.getName()));
      case GraphQLInterfaceType some ->
          graph.schema().getImplementations(some).stream()
              .map(object -> graph.object(object.getName()))
              .toList();
      case GraphQLUnionType some ->
          some.getTypes().stream().map(object -> graph.object(object.getName())).toList();
      default -> throw new IllegalStateException("Unknown type " + type);
    };
  }

  private void collect(
      SelectionSet selections,
      GraphQLObjectType type,
      Condition condition,
      Map<String, Merged> merged,
      Set<Visit> visited) {
    for (Selection<?> selection : selections.getSelections()) {
      switch (selection) {
        case Field field -> field(field, condition.and(field), merged);
        case InlineFragment fragment ->
            fragment(
                fragment.getTypeCondition(),
                fragment.getSelectionSet(),
                type,
                condition.and(fragment),
                merged,
                visited);
        case FragmentSpread spread -> {
          var definition = requireNonNull(fragments.get(spread.getName()));
          var when = condition.and(spread);
          // Twice under the same condition says nothing new.
          if (visited.add(new Visit(spread.getName(), when))) {
            fragment(
                definition.getTypeCondition(),
                definition.getSelectionSet(),
                type,
                when,
                merged,
                visited);
          }
        }
        default -> throw new IllegalStateException("Unknown selection " + selection);
      }
    }
  }

  private record Visit(String fragment, Condition condition) {}

  private static void field(Field field, Condition condition, Map<String, Merged> merged) {
    if (condition.never()) {
      return;
    }
    var one = merged.computeIfAbsent(field.getResultKey(), key -> new Merged(field));
    one.conditions = Condition.either(one.conditions, condition);
    if (field.getSelectionSet() != null) {
      one.below.add(new Part(field.getSelectionSet(), condition));
    }
  }

  private void fragment(
      @Nullable TypeName on,
      SelectionSet selections,
      GraphQLObjectType type,
      Condition condition,
      Map<String, Merged> merged,
      Set<Visit> visited) {
    if (!condition.never() && (on == null || applies(on, type))) {
      collect(selections, type, condition, merged, visited);
    }
  }

  private boolean applies(TypeName on, GraphQLObjectType type) {
    return on.getName().equals(type.getName())
        || switch ((GraphQLNamedType) requireNonNull(graph.schema().getType(on.getName()))) {
          case GraphQLInterfaceType some -> graph.schema().isPossibleType(some, type);
          case GraphQLUnionType some -> graph.schema().isPossibleType(some, type);
          default -> false;
        };
  }
}
