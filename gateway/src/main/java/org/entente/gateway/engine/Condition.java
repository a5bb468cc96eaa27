package org.entente.gateway.engine;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.VariableReference;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * When something selected is answered: {@code @skip} and {@code @include}, on itself and on the
 * fragments around it.
 *
 * @param all variables and what each must be
 * @param never for what is left out whatever the variables are
 */
record Condition(Map<String, Boolean> all, boolean never) {

  static final Condition ALWAYS = new Condition(Map.of(), false);
  private static final Condition NEVER = new Condition(Map.of(), true);

  boolean isAlways() {
    return !never && all.isEmpty();
  }

  boolean holds(Map<String, Object> variables) {
    for (var one : all.entrySet()) {
      if (!one.getValue().equals(variables.get(one.getKey()))) {
        return false;
      }
    }
    return !never;
  }

  /** Whether it holds whenever the other does. */
  boolean follows(Condition other) {
    return other.never || (!never && other.all.entrySet().containsAll(all.entrySet()));
  }

  Condition and(DirectivesContainer<?> selection) {
    var both = this;
    for (Directive directive : selection.getDirectives()) {
      both =
          switch (directive.getName()) {
            case "include" -> both.and(directive, true);
            case "skip" -> both.and(directive, false);
            default -> both;
          };
    }
    return both;
  }

  private Condition and(Directive directive, boolean wanted) {
    Argument argument = directive.getArgument("if");
    return switch (argument.getValue()) {
      case BooleanValue literal -> literal.isValue() == wanted ? this : NEVER;
      case VariableReference variable -> and(variable.getName(), wanted);
      default -> throw new IllegalStateException("A valid query has no such condition");
    };
  }

  private Condition and(String variable, boolean wanted) {
    if (never || all.getOrDefault(variable, wanted) != wanted) {
      return NEVER;
    }
    var both = new java.util.HashMap<>(all);
    both.put(variable, wanted);
    return new Condition(Map.copyOf(both), false);
  }

  /** Conditions of which one has to hold; none that another makes superfluous. */
  static Set<Condition> either(Set<Condition> some, Condition other) {
    if (other.never || some.stream().anyMatch(one -> one.follows(other))) {
      return some;
    }
    var either = new HashSet<>(some);
    either.removeIf(other::follows);
    either.add(other);
    return either;
  }
}
