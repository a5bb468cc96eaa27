package org.entente.gateway.upstream;

import io.smallrye.graphql.api.Context;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.gateway.engine.AskedField;

/** Which properties of a thing a query needs, so that no others are fetched. */
public final class Selection {

  private final Map<String, List<String>> needs = new HashMap<>();

  /**
   * @param node what is read of a thing; its components are named as the service names its
   *     properties
   */
  public Selection(Class<? extends Record> node) {
    Arrays.stream(node.getRecordComponents())
        .map(RecordComponent::getName)
        .forEach(name -> needs.put(name, List.of(name)));
  }

  /** A field of the graph that is made of other properties than one of its own name. */
  public Selection needing(String field, String... properties) {
    needs.put(field, List.of(properties));
    return this;
  }

  /** Of the thing, or the things of the list, that the field being resolved answers with. */
  public Set<String> of(Context context) {
    return AskedField.of(context).planned(this, field -> properties(field.selected()));
  }

  /** Of the things in the connection that the field being resolved answers with. */
  public Set<String> ofNodes(Context context) {
    return AskedField.of(context)
        .planned(this, field -> properties(field.selected("edges", "node")));
  }

  private Set<String> properties(Set<String> fields) {
    var properties = new TreeSet<String>();
    properties.add("id");
    fields.forEach(field -> properties.addAll(needs.getOrDefault(field, List.of())));
    return properties;
  }
}
