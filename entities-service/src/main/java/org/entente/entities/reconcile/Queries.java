package org.entente.entities.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.entities.country.CountryCode;
import org.entente.entities.match.MatchQuery;
import org.entente.entities.subject.Kind;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Questions as the standard has them: by keys of the caller's, with what it knows besides as
 * properties. What is of no use here, such as a property that is not known, is left aside, since
 * tools send whole columns of tables; a query without a name has no candidates.
 */
final class Queries {

  private static final int MOST = 100;
  private static final int USUAL_LIMIT = 10;
  private static final int MOST_CANDIDATES = 50;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_OFFICE = 300;

  private Queries() {}

  /** By key; null where there is nothing to look for. */
  static Map<String, @Nullable MatchQuery> read(JsonNode sent) {
    if (!sent.isObject() || sent.size() > MOST) {
      throw new InvalidRequest(
          "queries", "Must be a JSON object of up to %d queries by their keys.".formatted(MOST));
    }
    var queries = new LinkedHashMap<String, @Nullable MatchQuery>();
    sent.properties()
        .forEach(query -> {
          var name = query.getValue().path("query");
          if (!name.isTextual() && !query.getValue().path("properties").isArray()) {
            throw new InvalidRequest(
                "queries.%s.query".formatted(query.getKey()), "Must be the name to look for.");
          }
          queries.put(query.getKey(), query(query.getValue()));
        });
    return queries;
  }

  private static @Nullable MatchQuery query(JsonNode sent) {
    var name = sent.path("query").asText();
    if (name.length() > LONGEST_NAME || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    var limit = sent.path("limit").asInt(USUAL_LIMIT);
    var office = property(sent, Property.OFFICE);
    var country = property(sent, Property.COUNTRY);
    return new MatchQuery(
        name,
        kind(sent.path("type")),
        country == null || CountryCode.given(country).isEmpty() ? null : country,
        property(sent, Property.BIRTH_DATE),
        office == null || office.length() > LONGEST_OFFICE ? null : office,
        Math.clamp(limit, 1, MOST_CANDIDATES),
        null);
  }

  /** Of several types none: any of them will do. */
  private static @Nullable Kind kind(JsonNode type) {
    var types = type.isArray() ? stream(type).toList() : Stream.of(type).toList();
    if (types.size() != 1) {
      return null;
    }
    return Stream.of(Kind.values())
        .filter(kind -> kind.name().equals(types.getFirst().asText()))
        .findFirst()
        .orElse(null);
  }

  /** The first of its values, which may be a word or a thing with an id. */
  private static @Nullable String property(JsonNode query, Property property) {
    return stream(query.path("properties"))
        .filter(each -> each.path("pid").asText().equals(property.id))
        .map(each -> each.path("v"))
        .map(value -> value.isArray() ? value.path(0) : value)
        .map(value -> value.isObject() ? value.path("id") : value)
        .map(JsonNode::asText)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
