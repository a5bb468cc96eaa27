package org.entente.gateway.engine;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A type of the schema and what answers its fields. */
final class ObjectModel {

  /** What answers a field. */
  sealed interface Source permits Component, Link {}

  /**
   * A field.
   *
   * @param definition as in the schema
   */
  record FieldModel(GraphQLFieldDefinition definition, Shape shape, Source source) {}

  private final GraphQLObjectType type;
  private final Map<String, FieldModel> fields = new HashMap<>();

  ObjectModel(GraphQLObjectType type) {
    this.type = type;
  }

  void add(String name, Source source) {
    var definition = type.getFieldDefinition(name);
    fields.put(name, new FieldModel(definition, Shape.of(definition.getType()), source));
  }

  GraphQLObjectType type() {
    return type;
  }

  FieldModel field(String name) {
    return Objects.requireNonNull(fields.get(name), () -> type.getName() + "." + name);
  }
}
