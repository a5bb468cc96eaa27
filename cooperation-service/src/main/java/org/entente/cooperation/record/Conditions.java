package org.entente.cooperation.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rows must meet, in HQL over {@code CooperationRecord}, with its parameters by name. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  Conditions and(String condition, String name, Object value) {
    parameters.put(name, value);
    return and(condition);
  }

  Conditions and(String condition) {
    conditions.add("(" + condition + ")");
    return this;
  }

  Conditions with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  String where() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
