package org.entente.gateway.engine;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import java.util.List;

/**
 * How an operation is answered, whatever its variables.
 *
 * @param introspection the fields that ask for the schema itself, which is answered apart
 */
record Plan(OperationDefinition definition, Selected root, List<Field> introspection) {

  boolean isSubscription() {
    return definition.getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
  }

  boolean isOneByOne() {
    return definition.getOperation() == OperationDefinition.Operation.MUTATION;
  }
}
