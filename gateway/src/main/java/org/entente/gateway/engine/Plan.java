package org.entente.gateway.engine;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an operation is answered, whatever its variables.
 *
 * @param introspection the fields that ask for the schema itself, which is answered apart
 */
record Plan(OperationDefinition definition, Selected root, List<Field> introspection) {

  boolean isOneByOne() {
    return definition.getOperation() == OperationDefinition.Operation.MUTATION;
  }

  @Nullable String name() {
    return definition.getName();
  }
}
