package org.entente.gateway.engine;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import graphql.language.Argument;
import graphql.language.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entente.gateway.engine.ObjectModel.FieldModel;
import org.jspecify.annotations.Nullable;

/** A field of a query under one response key, with all that is selected below it. */
final class PlannedField {

  private final Object parent;
  private final String key;
  private final byte[] written;
  private final @Nullable FieldModel model;
  private final Set<Condition> conditions;
  private final List<Argument> arguments;
  private final SourceLocation location;
  private final Map<ObjectModel, Selected> below = new HashMap<>();
  private final Map<Object, Set<String>> remembered = new ConcurrentHashMap<>();
  private @Nullable Selected onlyBelow;
  private int slot = -1;

  /**
   * @param parent what stands for the level: the field around this one, or the plan
   * @param model null for {@code __typename}
   * @param conditions one of which must hold; none for a field that is always answered
   */
  PlannedField(
      Object parent,
      String key,
      @Nullable FieldModel model,
      Set<Condition> conditions,
      List<Argument> arguments,
      SourceLocation location) {
    this.parent = parent;
    this.key = key;
    this.written =
        ("\"" + new String(JsonStringEncoder.getInstance().quoteAsString(key)) + "\":")
            .getBytes(StandardCharsets.UTF_8);
    this.model = model;
    this.conditions = conditions;
    this.arguments = arguments;
    this.location = location;
  }

  void answers(ObjectModel type, Selected selected) {
    below.put(type, selected);
    onlyBelow = below.size() == 1 ? selected : null;
  }

  /** It has to be looked at before anything is written: it, or something below it, is a link. */
  void takeSlot(int number) {
    slot = number;
  }

  boolean isLinkOrAboveOne() {
    return isLink() || below.values().stream().anyMatch(selected -> selected.slots() > 0);
  }

  boolean isLink() {
    return model != null && model.source() instanceof Link;
  }

  boolean isAsked(Map<String, Object> variables) {
    if (conditions.isEmpty()) {
      return true;
    }
    for (var condition : conditions) {
      if (condition.holds(variables)) {
        return true;
      }
    }
    return false;
  }

  /** What is selected of a thing that this field answered with. */
  Selected of(Object thing, Graph graph) {
    return onlyBelow != null ? onlyBelow : requireNonNull(below.get(graph.of(thing)));
  }

  Set<String> selected(String[] path, int from) {
    var names = new TreeSet<String>();
    for (var selected : below.values()) {
      for (var field : selected.fields()) {
        if (field.model == null) {
          continue;
        }
        var name = field.model.definition().getName();
        if (from == path.length) {
          names.add(name);
        } else if (name.equals(path[from])) {
          names.addAll(field.selected(path, from + 1));
        }
      }
    }
    return names;
  }

  Set<String> remembered(Object kind, Supplier<Set<String>> workOut) {
    var known = remembered.get(kind);
    if (known == null) {
      known = Set.copyOf(new HashSet<>(workOut.get()));
      remembered.put(kind, known);
    }
    return known;
  }

  Object parent() {
    return parent;
  }

  String key() {
    return key;
  }

  /** As it stands in the answer, with its colon. */
  byte[] written() {
    return written;
  }

  /** Null for {@code __typename}. */
  @Nullable FieldModel model() {
    return model;
  }

  List<Argument> arguments() {
    return arguments;
  }

  SourceLocation location() {
    return location;
  }

  /** Where what was found out about it is kept, or -1. */
  int slot() {
    return slot;
  }
}
