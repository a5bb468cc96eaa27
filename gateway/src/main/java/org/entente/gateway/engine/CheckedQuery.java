package org.entente.gateway.engine;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.gateway.failure.NotAnswered;
import org.jspecify.annotations.Nullable;

/** A valid query, with the plans of those of its operations that were asked for. */
final class CheckedQuery {

  private final Document document;
  private final Graph graph;
  private final List<OperationDefinition> operations;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<OperationDefinition, Plan> plans = new ConcurrentHashMap<>();

  CheckedQuery(Document document, Graph graph) {
    this.document = document;
    this.graph = graph;
    this.operations = document.getDefinitionsOfType(OperationDefinition.class);
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
  }

  Document document() {
    return document;
  }

  Map<String, FragmentDefinition> fragments() {
    return fragments;
  }

  /**
   * @param name may be absent where there is only one
   * @throws NotAnswered when there is none, or it is not plain which
   */
  OperationDefinition operation(@Nullable String name) {
    if (name == null) {
      if (operations.size() != 1) {
        throw new NotAnswered(new OperationUnknown(operations.size()), List.of());
      }
      return operations.getFirst();
    }
    return operations.stream()
        .filter(operation -> name.equals(operation.getName()))
        .findFirst()
        .orElseThrow(() -> new NotAnswered(new OperationUnknown(name), List.of()));
  }

  /** Whether it may change something. */
  boolean isMutation(@Nullable String name) {
    return operation(name).getOperation() == Operation.MUTATION;
  }

  /** Whether it is answered again and again. */
  boolean isSubscription(@Nullable String name) {
    return operation(name).getOperation() == Operation.SUBSCRIPTION;
  }

  Plan plan(OperationDefinition operation) {
    return plans.computeIfAbsent(operation, o -> new Planner(graph, document).plan(o));
  }
}
