package org.entente.gateway.engine;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entente.gateway.failure.NotAnswered;

/** Answers what is asked of the schema itself. */
@ApplicationScoped
class Introspection {

  private final Graph graph;
  private final boolean isOn;

  Introspection(Graph graph, EngineConfig config) {
    this.graph = graph;
    this.isOn = config.introspection();
  }

  /**
   * @return by response key
   * @throws NotAnswered when it is switched off
   */
  Map<String, Object> of(Plan plan, CheckedQuery query, Map<String, Object> variables) {
    if (plan.introspection().isEmpty()) {
      return Map.of();
    }
    if (!isOn) {
      throw new NotAnswered(
          new IntrospectionDisabled(),
          List.of(plan.introspection().getFirst().getSourceLocation()));
    }
    var document = only(plan, query.document());
    var engine =
        GraphQL.newGraphQL(graph.schema())
            .preparsedDocumentProvider((input, parse) ->
                CompletableFuture.completedFuture(new PreparsedDocumentEntry(document)))
            .build();
    var input = ExecutionInput.newExecutionInput("{__typename}").variables(variables).build();
    return engine.execute(input).getData();
  }

  private static Document only(Plan plan, Document document) {
    var operation =
        plan.definition()
            .transform(
                o -> o.selectionSet(SelectionSet.newSelectionSet(plan.introspection()).build()));
    return document.transform(d ->
        d.definitions(
            document.getDefinitions().stream()
                .filter(definition ->
                    !(definition instanceof OperationDefinition) || definition == plan.definition())
                .map(definition -> definition == plan.definition() ? operation : definition)
                .toList()));
  }
}
