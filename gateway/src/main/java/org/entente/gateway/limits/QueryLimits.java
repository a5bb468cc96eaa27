package org.entente.gateway.limits;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSetContainer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.platform.problem.Problem;

/** What a query may have, whatever its variables. */
@ApplicationScoped
public class QueryLimits {

  private final LimitsConfig config;

  QueryLimits(LimitsConfig config) {
    this.config = config;
  }

  /**
   * Looks at what makes a query dear to check; before it is known to be valid.
   *
   * @throws Problem when there is too much of it
   */
  public void beforeValidation(Document query) {
    int aliases = 0;
    int directives = 0;
    var left = new ArrayDeque<Node<?>>();
    for (Definition<?> definition : query.getDefinitions()) {
      left.add(definition);
    }
    while (!left.isEmpty()) {
      var node = left.poll();
      if (node instanceof Field field && field.getAlias() != null && ++aliases > config.aliases()) {
        throw new TooManyAliases(config.aliases());
      }
      if (node instanceof DirectivesContainer<?> container) {
        directives += container.getDirectives().size();
        if (directives > config.directives()) {
          throw new TooManyDirectives(config.directives());
        }
      }
      if (node instanceof OperationDefinition operation) {
        left.addAll(operation.getVariableDefinitions());
      }
      if (node instanceof SelectionSetContainer<?> container
          && container.getSelectionSet() != null) {
        for (Selection<?> selection : container.getSelectionSet().getSelections()) {
          left.add(selection);
        }
      }
    }
  }

  /**
   * Looks at a valid query.
   *
   * @throws Problem when it is deeper than is answered
   */
  public void afterValidation(Document query) {
    var fragments = new HashMap<String, FragmentDefinition>();
    query
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    var known = new HashMap<String, Integer>();
    for (var operation : query.getDefinitionsOfType(OperationDefinition.class)) {
      var depth = depth(operation, fragments, known);
      if (depth > config.depth()) {
        throw new QueryTooDeep(depth, config.depth());
      }
    }
  }

  /** Of fields below one another. */
  private static int depth(
      SelectionSetContainer<?> node,
      Map<String, FragmentDefinition> fragments,
      Map<String, Integer> known) {
    var deepest = 0;
    if (node.getSelectionSet() == null) {
      return 0;
    }
    for (var selection : node.getSelectionSet().getSelections()) {
      var depth =
          switch (selection) {
            case Field field -> 1 + depth(field, fragments, known);
            case FragmentSpread spread -> ofFragment(spread.getName(), fragments, known);
            case SelectionSetContainer<?> inline -> depth(inline, fragments, known);
            default -> throw new IllegalStateException("Unknown selection " + selection);
          };
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static int ofFragment(
      String name, Map<String, FragmentDefinition> fragments, Map<String, Integer> known) {
    var depth = known.get(name);
    if (depth == null) {
      depth = depth(Objects.requireNonNull(fragments.get(name)), fragments, known);
      known.put(name, depth);
    }
    return depth;
  }
}
