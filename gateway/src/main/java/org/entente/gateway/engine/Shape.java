package org.entente.gateway.engine;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a field answers with.
 *
 * @param required null is an error, and so are all around it that may not be null
 * @param element of a list
 * @param leaf of a scalar or an enum; null with {@code element} null too for a thing with fields
 */
record Shape(boolean required, @Nullable Shape element, @Nullable Leaf leaf) {

  static Shape of(GraphQLOutputType type) {
    var required = type instanceof GraphQLNonNull;
    var inner = GraphQLTypeUtil.unwrapNonNull(type);
    if (inner instanceof GraphQLList list) {
      return new Shape(required, of((GraphQLOutputType) list.getWrappedType()), null);
    }
    return inner instanceof GraphQLCompositeType
        ? new Shape(required, null, null)
        : new Shape(required, null, Leaf.of((GraphQLNamedType) inner));
  }
}
