package org.entente.gateway.engine;

import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The schema with what answers each of its fields: a component of a record, or a method of a class
 * of the graph. SmallRye GraphQL makes the schema of those classes; it answers no query.
 */
@ApplicationScoped
class Graph {

  private final GraphQLSchema schema;
  private final Map<String, ObjectModel> byName = new HashMap<>();
  private final Map<Class<?>, ObjectModel> byClass = new HashMap<>();

  Graph(Instance<GraphQLSchema> schema, Instance<Schema> declared) {
    this.schema = StrictScalars.in(schema.get());
    var model = declared.get();
    model.getTypes().values().forEach(this::declare);
    declare(this.schema.getQueryType(), model.getQueries());
    if (model.hasMutations()) {
      declare(this.schema.getMutationType(), model.getMutations());
    }
    if (model.hasSubscriptions()) {
      declare(this.schema.getSubscriptionType(), model.getSubscriptions());
    }
  }

  private void declare(Type type) {
    var node = loaded(type.getClassName());
    var object =
        new ObjectModel(Objects.requireNonNull((GraphQLObjectType) schema.getType(type.getName())));
    for (Field field : type.getFields().values()) {
      object.add(field.getName(), new Component(node, field.getMethodName()));
    }
    type.getOperations().values().forEach(operation -> link(object, operation));
    byName.put(type.getName(), object);
    byClass.put(node, object);
  }

  private void declare(GraphQLObjectType root, Collection<Operation> operations) {
    var object = new ObjectModel(root);
    operations.forEach(operation -> link(object, operation));
    byName.put(root.getName(), object);
  }

  private static void link(ObjectModel object, Operation operation) {
    var graph = loaded(operation.getClassName());
    var bean = Arc.container().instance(graph).get();
    object.add(
        operation.getName(),
        Link.of(bean, graph, operation.getMethodName(), object.type(), operation.getName()));
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  GraphQLSchema schema() {
    return schema;
  }

  ObjectModel object(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /** What a thing is that a field with several possible types answered with. */
  ObjectModel of(Object node) {
    return Objects.requireNonNull(byClass.get(node.getClass()), () -> "Unknown " + node.getClass());
  }

  ObjectModel root(OperationDefinition.Operation operation) {
    return object(
        switch (operation) {
          case QUERY -> schema.getQueryType().getName();
          case MUTATION -> schema.getMutationType().getName();
          case SUBSCRIPTION -> schema.getSubscriptionType().getName();
        });
  }
}
