package org.entente.gateway.engine;

import graphql.schema.GraphQLNamedType;
import java.math.BigDecimal;

/** How values of a scalar or an enum are written. */
interface Leaf {

  void write(JsonBuffer out, Object value);

  static Leaf of(GraphQLNamedType type) {
    return switch (type.getName()) {
      case "Boolean" -> (out, value) -> out.bool((Boolean) value);
      case "Int", "Float", "BigInteger", "BigDecimal" -> Leaf::number;
      default -> (out, value) -> out.text(value instanceof Enum<?> e ? e.name() : value.toString());
    };
  }

  private static void number(JsonBuffer out, Object value) {
    out.plain(value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
  }
}
