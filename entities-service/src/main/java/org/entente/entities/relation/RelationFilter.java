package org.entente.entities.relation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.entente.entities.period.Day;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of relations.
 *
 * @param at narrows nothing: each says whether it was so then
 */
record RelationFilter(
    @Nullable Direction direction, @Nullable RelationType type, @Nullable LocalDate at) {

  private static final Set<String> FIELDS = Set.of("direction", "type", "at");

  /**
   * @param path of the filter within the request
   */
  static RelationFilter of(String path, @Nullable Map<String, Object> given) {
    var filter = given == null ? Map.<String, Object>of() : given;
    if (!FIELDS.containsAll(filter.keySet())) {
      throw new InvalidRequest(path, "Can hold direction, type and at, a day, only.");
    }
    return new RelationFilter(
        one(Direction.values(), path + ".direction", filter.get("direction")),
        one(RelationType.values(), path + ".type", filter.get("type")),
        Day.of(path + ".at", filter.get("at")));
  }

  private static <E extends Enum<E>> @Nullable E one(
      E[] values, String field, @Nullable Object given) {
    if (given == null) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> value.name().equals(given))
        .findFirst()
        .orElseThrow(() ->
            new InvalidRequest(
                field,
                "Must be one of %s."
                    .formatted(String.join(", ", Arrays.stream(values).map(Enum::name).toList()))));
  }
}
