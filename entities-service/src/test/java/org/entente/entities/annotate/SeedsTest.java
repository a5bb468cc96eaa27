package org.entente.entities.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.entities.country.CountryCode;
import org.entente.entities.index.NamesFixture;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.junit.jupiter.api.Test;

/** Real articles, where they are at hand. */
class SeedsTest {

  private static final Set<String> NO_PROPER_NAME = Set.of("Group");

  @Test
  void whoIsPrintedByNameIsFoundOnceTheNameIsKnown() throws IOException {
    var folder = Path.of(System.getProperty("entente.corpus", "none"));
    assumeTrue(Files.exists(folder.resolve("seed-facts.json")), "The articles are not at hand.");
    var expected = 0;
    var missing = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (var seed : new ObjectMapper().readTree(folder.resolve("seed-facts.json").toFile())) {
      var file = seed.get("seed").asText();
      var text = Files.readString(folder.resolve("seeds").resolve(file));
      var surfaces = surfaces(seed, text, wrong);
      for (var entity : seed.get("entities")) {
        var printed = properNames(entity, text);
        if (!printed.isEmpty()) {
          expected++;
          if (printed.stream().noneMatch(surfaces::contains)) {
            missing.add(file + ": " + printed);
          }
        }
      }
    }

    System.out.printf(
        "Of %d entities that are printed by a proper name %d are found, missing %s, wrong %s%n",
        expected, expected - missing.size(), missing, wrong);
    assertThat(wrong).isEmpty();
    assertThat(expected).isGreaterThan(60);
    assertThat(missing).as("of %d", expected).hasSizeLessThanOrEqualTo(expected / 20);
  }

  private static Set<String> surfaces(JsonNode seed, String text, List<String> wrong) {
    var names = NamesFixture.withCountries();
    var called = new HashMap<String, List<String>>();
    for (var entity : seed.get("entities")) {
      var kind = kind(entity);
      var printed = properNames(entity, text);
      if (kind != Kind.COUNTRY && !printed.isEmpty()) {
        var country = entity.get("country").isNull() ? null : entity.get("country").asText();
        names.add(kind, country, NameKind.ALIAS, printed.toArray(String[]::new));
        called.put(TypeId.show("entity", names.list().getLast().owner().id()), printed);
      }
    }
    var annotation =
        new Annotator(names.names(), EnumSet.of(Visibility.PUBLIC)).annotate(text, "en", null);
    annotation
        .mentions()
        .forEach(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.surface()));
    annotation.mentions().stream()
        .filter(m -> CountryCode.of(TypeId.parse(m.entityId()).uuid()).isEmpty())
        .filter(m -> !isCalled(m, called.getOrDefault(m.entityId(), List.of())))
        .forEach(m -> wrong.add(m.surface() + " for " + called.get(m.entityId())));
    var found = new HashSet<String>();
    annotation.mentions().forEach(m -> found.add(m.surface()));
    annotation.mentions().stream()
        .flatMap(m -> CountryCode.of(TypeId.parse(m.entityId()).uuid()).stream())
        .forEach(found::add);
    return found;
  }

  /** By one of its names, or by a word of one where the text gave it before. */
  private static boolean isCalled(Annotation.Mention mention, List<String> names) {
    var surface = mention.surface().replaceAll("\\s+", " ").replace('\u2019', '\'');
    return mention.type() == Annotation.MentionType.SHORT_FORM
        ? names.stream().anyMatch(name -> List.of(name.split(" ")).contains(surface))
        : names.stream().anyMatch(name -> name.replace('\u2019', '\'').equalsIgnoreCase(surface));
  }

  /** Names that begin with a capital and hold no description; of a country its code. */
  private static List<String> properNames(JsonNode entity, String text) {
    if (NO_PROPER_NAME.contains(entity.get("type").asText())) {
      return List.of();
    }
    var printed = new ArrayList<String>();
    for (var name : entity.get("names_in_text")) {
      if (Character.isUpperCase(name.asText().charAt(0)) && text.contains(name.asText())) {
        printed.add(name.asText());
      }
    }
    return kind(entity) == Kind.COUNTRY && !printed.isEmpty()
        ? List.of(entity.get("country").asText())
        : printed;
  }

  private static Kind kind(JsonNode entity) {
    return switch (entity.get("type").asText()) {
      case "Person" -> Kind.PERSON;
      case "Country" -> Kind.COUNTRY;
      case "Company" -> Kind.COMPANY;
      case "Place" -> Kind.PLACE;
      case "Instrument" -> Kind.INSTRUMENT;
      case "EventEntity" -> Kind.EVENT;
      case "Organization" -> Kind.ORGANIZATION;
      default -> Kind.PUBLIC_BODY;
    };
  }
}
