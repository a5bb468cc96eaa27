package org.entente.gateway.engine;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts the specification's scalars in the place of the framework's, which take a text for a number
 * and leave it to others to find out.
 */
final class StrictScalars extends GraphQLTypeVisitorStub {

  private static final Map<String, GraphQLScalarType> STANDARD =
      List.of(
              Scalars.GraphQLInt,
              Scalars.GraphQLFloat,
              Scalars.GraphQLString,
              Scalars.GraphQLBoolean,
              Scalars.GraphQLID)
          .stream()
          .collect(Collectors.toMap(GraphQLScalarType::getName, Function.identity()));

  private StrictScalars() {}

  static GraphQLSchema in(GraphQLSchema schema) {
    return SchemaTransformer.transformSchema(schema, new StrictScalars());
  }

  @Override
  public TraversalControl visitGraphQLScalarType(
      GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
    var standard = STANDARD.get(type.getName());
    return standard == null || standard == type
        ? TraversalControl.CONTINUE
        : changeNode(context, standard);
  }
}
