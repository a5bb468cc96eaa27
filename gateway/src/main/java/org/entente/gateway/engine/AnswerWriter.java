package org.entente.gateway.engine;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.gateway.engine.Thing.Failed;
import org.entente.gateway.failure.GraphError;
import org.entente.gateway.limits.AnswerTooLarge;
import org.entente.gateway.limits.UsualSizes;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer. Where null must not stand, what is around it is null instead, as section 6.4.4
 * of the specification (October 2021) says.
 */
final class AnswerWriter {

  private static final byte[] DATA = "{\"data\":".getBytes(StandardCharsets.US_ASCII);
  private static final int DEEPEST = 64;

  private final JsonBuffer out = new JsonBuffer();
  private final Graph graph;
  private final Map<String, Object> variables;
  private final Map<String, Object> introspected;
  private final long mostValues;
  private final int mostBytes;
  private final List<GraphError> errors = new ArrayList<>();
  private Object[] path = new Object[DEEPEST];
  private int depth;
  private long values;

  /**
   * @param introspected what is known of the schema itself, by response key
   * @param mostValues that an answer may have; one of a hundred characters counts as one more
   */
  AnswerWriter(
      Graph graph,
      Map<String, Object> variables,
      Map<String, Object> introspected,
      long mostValues,
      int mostBytes) {
    this.graph = graph;
    this.variables = variables;
    this.introspected = introspected;
    this.mostValues = mostValues;
    this.mostBytes = mostBytes;
  }

  /**
   * @throws AnswerTooLarge when it has grown beyond what is answered
   */
  Answer write(Thing root) {
    out.raw(DATA);
    if (!thing(root.selected(), root)) {
      out.backTo(DATA.length);
      out.nothing();
    }
    if (!errors.isEmpty()) {
      out.plain(",\"errors\":");
      Errors.write(errors, out);
    }
    out.sign('}');
    return new Answer(200, out.bytes(), errors.isEmpty());
  }

  /** Whether it is written; if not, null has to stand somewhere above. */
  private boolean thing(Selected selected, Object value) {
    var thing = value instanceof Thing looked ? looked : null;
    var source = thing == null ? value : thing.source();
    out.sign('{');
    var first = true;
    for (var field : selected.fields()) {
      if (!field.isAsked(variables)) {
        continue;
      }
      if (!first) {
        out.sign(',');
      }
      first = false;
      out.raw(field.written());
      if (!field(selected, field, thing, source)) {
        return false;
      }
    }
    if (thing != null && source == null) {
      for (var known : introspected.entrySet()) {
        if (!first) {
          out.sign(',');
        }
        first = false;
        out.text(known.getKey());
        out.sign(':');
        any(known.getValue());
      }
    }
    out.sign('}');
    return true;
  }

  private boolean field(
      Selected selected, PlannedField field, @Nullable Thing thing, @Nullable Object source) {
    spend(1);
    var model = field.model();
    if (model == null) {
      out.text(selected.type().type().getName());
      return true;
    }
    push(field.key());
    var value =
        field.slot() >= 0
            ? requireNonNull(thing).found()[field.slot()]
            : ((Component) model.source()).of(requireNonNull(source));
    var written = value(field, model.shape(), value);
    depth--;
    return written;
  }

  private boolean value(PlannedField field, Shape shape, @Nullable Object value) {
    if (value == null) {
      if (shape.required()) {
        tell(field, new NullWhereNoneMayBe());
      }
      return nothing(shape, out.length());
    }
    if (value instanceof Failed(Throwable failure)) {
      if (failure instanceof AnswerTooLarge) {
        throw (AnswerTooLarge) failure;
      }
      tell(field, failure);
      return nothing(shape, out.length());
    }
    if (shape.leaf() != null) {
      return leaf(shape.leaf(), value);
    }
    var start = out.length();
    var written =
        shape.element() == null
            ? thing(value instanceof Thing thing ? thing.selected() : field.of(value, graph), value)
            : list(field, shape.element(), (List<?>) value);
    return written || nothing(shape, start);
  }

  /** Null in place of what was begun, or a level further up. */
  private boolean nothing(Shape shape, int start) {
    out.backTo(start);
    if (shape.required()) {
      return false;
    }
    out.nothing();
    return true;
  }

  private boolean list(PlannedField field, Shape element, List<?> items) {
    out.sign('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.sign(',');
      }
      push(i);
      var written = value(field, element, items.get(i));
      depth--;
      if (!written) {
        return false;
      }
    }
    out.sign(']');
    return true;
  }

  private boolean leaf(Leaf leaf, Object value) {
    if (value instanceof String text) {
      spend(text.length() / UsualSizes.CHARACTERS);
    }
    leaf.write(out, value);
    return true;
  }

  private void spend(int more) {
    values += more;
    if (values > mostValues || out.length() > mostBytes) {
      throw new AnswerTooLarge(mostValues);
    }
  }

  private void push(Object step) {
    if (depth == path.length) {
      path = Arrays.copyOf(path, path.length * 2);
    }
    path[depth++] = step;
  }

  private void tell(PlannedField field, Throwable failure) {
    errors.add(GraphError.of(failure, field.location(), List.of(Arrays.copyOf(path, depth))));
  }

  private void any(@Nullable Object value) {
    switch (value) {
      case null -> out.nothing();
      case Map<?, ?> map -> {
        out.sign('{');
        var first = true;
        for (var entry : map.entrySet()) {
          if (!first) {
            out.sign(',');
          }
          first = false;
          out.text(entry.getKey().toString());
          out.sign(':');
          any(entry.getValue());
        }
        out.sign('}');
      }
      case List<?> list -> {
        out.sign('[');
        for (int i = 0; i < list.size(); i++) {
          if (i > 0) {
            out.sign(',');
          }
          any(list.get(i));
        }
        out.sign(']');
      }
      case Boolean bool -> out.bool(bool);
      case Number number -> out.plain(number.toString());
      default -> out.text(value.toString());
    }
  }
}
