package org.entente.system.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.entente.cooperation.extraction.Draft;
import org.entente.system.SeedFacts.Event;

/**
 * Who acts and who is acted on, as far as they are states or have a name: states by their codes,
 * who stands for one by its code, others by what the facts call them. A firm that is a target is no
 * side, as in the dyads of cooperation-service.
 */
final class Sides {

  private static final Set<String> ROLES =
      Set.of(
          "ACTOR",
          "RECIPIENT",
          "COUNTERPART",
          "PARTICIPANT",
          "HOST",
          "CONVENER",
          "SIGNATORY",
          "SPEAKER",
          "ABSENT",
          "TARGET",
          "REPRESENTED");

  /** Groups that the facts leave without the country that their name tells. */
  private static final Map<String, String> NATIONAL = Map.of("cambodian", "KH", "Thai", "TH");

  private Sides() {}

  static Set<String> of(Event event) {
    var sides = new TreeSet<String>();
    for (var party : event.facts().get("parties")) {
      if (ROLES.contains(party.get("role").asText().toUpperCase(java.util.Locale.ROOT))) {
        var entity = entity(event, party.get("entity").asText());
        var type = entity.get("type").asText();
        var own = type.equals("Company") || type.equals("Organization");
        if (own && party.get("role").asText().equals("target")) {
          continue;
        }
        var national =
            NATIONAL.get(
                entity.get("name").asText().replaceFirst(" authorities.*| syndicates", ""));
        if (national != null || entity.get("id").asText().endsWith("-th")) {
          sides.add(national == null ? "TH" : national);
        } else if (!own && entity.get("country").isTextual()) {
          sides.add(entity.get("country").asText());
        } else if (!type.equals("Group")
            && !type.equals("Instrument")
            && !type.equals("EventEntity")
            && !type.equals("Place")) {
          sides.add(entity.get("id").asText());
        }
      }
    }
    return sides;
  }

  private static JsonNode entity(Event event, String id) {
    return StreamSupport.stream(event.seed().get("entities").spliterator(), false)
        .filter(entity -> entity.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Set<String> of(Draft draft, Mentions mentions) {
    var sides = new TreeSet<String>();
    for (var party : draft.parties()) {
      if (!ROLES.contains(String.valueOf(party.role()))) {
        continue;
      }
      var population = party.population();
      if (population != null) {
        if (population.country() != null) {
          sides.add(population.country());
        }
      } else if (party.entityId() != null) {
        var kind = mentions.kind(party.entityId());
        var own = kind.equals("COMPANY") || kind.equals("ORGANIZATION");
        var country = mentions.country(party.entityId());
        if (own && "TARGET".equals(party.role())) {
          continue;
        }
        var name = mentions.externalId(party.entityId()).replace("seed:", "");
        sides.add(!own && country != null ? country : name);
      }
    }
    return sides;
  }
}
