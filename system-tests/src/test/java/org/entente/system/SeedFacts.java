package org.entente.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The facts of five real articles, in {@code ../shared/corpus/seed-facts.json}, as our services
 * take them: articles, entities, and each event as a record. Groups become populations, ordinals
 * the number of a series or a point, "represented" whom the party of that country stands for.
 */
public final class SeedFacts {

  private static final Path CORPUS =
      Path.of(System.getProperty("entente.root"), "../shared/corpus");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private final JsonNode seeds;

  private SeedFacts(JsonNode seeds) {
    this.seeds = seeds;
  }

  /** Nothing where the folder is missing. */
  public static Optional<SeedFacts> found() {
    var file = CORPUS.resolve("seed-facts.json");
    try {
      return Files.exists(file)
          ? Optional.of(new SeedFacts(JSON.readTree(file.toFile())))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles' texts by their names. */
  public Map<String, String> texts() throws IOException {
    var texts = new LinkedHashMap<String, String>();
    for (var seed : seeds) {
      var name = seed.get("seed").asText();
      texts.put(name, Files.readString(CORPUS.resolve("seeds").resolve(name)));
    }
    return texts;
  }

  /** Everybody with a proper name who is no country, as sent to entities-service. */
  public List<ObjectNode> entities() {
    var byId = new LinkedHashMap<String, ObjectNode>();
    for (var seed : seeds) {
      for (var entity : seed.get("entities")) {
        var kind = kind(entity);
        if (kind != null && !kind.equals("COUNTRY")) {
          var sent = byId.computeIfAbsent(entity.get("id").asText(), id -> entity(entity, kind));
          names(entity).forEach(name -> add((ArrayNode) sent.get("names"), name));
        }
      }
    }
    return List.copyOf(byId.values());
  }

  private static ObjectNode entity(JsonNode entity, String kind) {
    var sent = JSON.createObjectNode();
    sent.put("externalId", "seed:" + entity.get("id").asText()).put("kind", kind);
    if (!entity.get("country").isNull()) {
      sent.put("country", entity.get("country").asText());
    }
    sent.putArray("names");
    return sent;
  }

  private static Set<String> names(JsonNode entity) {
    var names = new LinkedHashSet<String>();
    names.add(entity.get("name").asText());
    return names;
  }

  private static void add(ArrayNode names, String name) {
    for (var known : names) {
      if (known.get("value").asText().equals(name)) {
        return;
      }
    }
    names.addObject().put("value", name).put("language", "en");
  }

  private static @Nullable String kind(JsonNode entity) {
    return switch (entity.get("type").asText()) {
      case "Person" -> "Unnamed.".equals(entity.get("note").asText()) ? null : "PERSON";
      case "PublicBody" -> "PUBLIC_BODY";
      case "Organization" -> "ORGANIZATION";
      case "Company" -> "COMPANY";
      case "Country" -> "COUNTRY";
      case "Place" -> "PLACE";
      case "EventEntity" -> "EVENT";
      case "Instrument" -> "INSTRUMENT";
      default -> null; // a group without a name
    };
  }

  /** An event and the article it stands in. */
  public record Event(JsonNode seed, JsonNode facts) {

    public String id() {
      return facts.get("id").asText();
    }

    public String article() {
      return seed.get("seed").asText();
    }

    public @Nullable String text(String field) {
      return facts.get(field).isNull() ? null : facts.get(field).asText();
    }
  }

  /** Wholes before their parts. */
  public List<Event> events() {
    var events = new ArrayList<Event>();
    for (var seed : seeds) {
      seed.get("events").forEach(facts -> events.add(new Event(seed, facts)));
    }
    return events;
  }

  /**
   * What is known of the services' ids.
   *
   * @param entities by their ids in the file
   * @param populations likewise, of those that a record spoke of already
   */
  record Ids(
      Map<String, String> articles,
      Map<String, String> entities,
      Map<String, String> populations,
      Map<String, String> records) {

    Ids() {
      this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }
  }

  /** An event as it is proposed. */
  ObjectNode record(Event event, Ids ids) {
    var facts = event.facts();
    var record = JSON.createObjectNode();
    record.put("externalId", "seed:" + event.id()).put("kind", event.text("kind"));
    if (event.text("stage") != null) {
      record.put("stage", upper(event.text("stage")));
    }
    record.put("negated", facts.get("negated").asBoolean() && !isNegative(event));
    record.put("detail", event.text("detail"));
    record.put("note", event.text("note"));
    record.set("date", date(event));
    if (event.text("place") != null) {
      record.putObject("place").put("entityId", ids.entities().get(event.text("place")));
    }
    if (event.text("parent") != null) {
      record.put("partOf", ids.records().get(event.text("parent")));
    }
    parties(event, record.putArray("parties"), ids);
    figures(event, record);
    var quotes = evidence(event, record, ids);
    claim(event, record.putArray("claims"), ids, quotes);
    record.retain(
        record.properties().stream()
            .filter(f -> !f.getValue().isNull())
            .map(Map.Entry::getKey)
            .toList());
    return record;
  }

  private static boolean isNegative(Event event) {
    return Set.of("ABSENCE", "REFUSAL", "DENIAL", "NON_DISCLOSURE").contains(event.text("kind"));
  }

  private static String upper(@Nullable String word) {
    return String.valueOf(word).toUpperCase(Locale.ROOT);
  }

  private static JsonNode date(Event event) {
    var date = JSON.createObjectNode();
    var edtf = event.text("date");
    if (edtf != null) {
      date.put("edtf", "approx".equals(event.text("date_precision")) ? edtf + "~" : edtf);
    }
    var basis = upper(event.text("date_basis"));
    date.put("basis", basis.equals("GENERAL_KNOWLEDGE") ? "OUTSIDE_KNOWLEDGE" : basis);
    if (event.text("date_text") != null) {
      date.put("text", event.text("date_text"));
    }
    return date;
  }

  private static void parties(Event event, ArrayNode parties, Ids ids) {
    var represented = new ArrayList<JsonNode>();
    for (var party : event.facts().get("parties")) {
      if (party.get("role").asText().equals("represented")) {
        represented.add(entity(event, party.get("entity").asText()));
        continue;
      }
      var entity = entity(event, party.get("entity").asText());
      var sent = parties.addObject().put("key", "p" + parties.size());
      sent.put("role", upper(party.get("role").asText()));
      name(sent, entity, ids);
    }
    for (var principal : represented) {
      var stands =
          StreamSupport.stream(event.facts().get("parties").spliterator(), false)
              .filter(party -> !party.get("role").asText().equals("represented"))
              .map(party -> entity(event, party.get("entity").asText()))
              .toList();
      for (int i = 0; i < stands.size(); i++) {
        if (stands.get(i).get("type").asText().equals("Person")
            && stands.get(i).get("country").equals(principal.get("country"))) {
          ((ObjectNode) parties.get(i)).put("represents", id(principal, ids));
        }
      }
    }
  }

  private static void name(ObjectNode sent, JsonNode entity, Ids ids) {
    if (kind(entity) != null) {
      sent.put("entityId", id(entity, ids));
      return;
    }
    var population = sent.putObject("population");
    var known = ids.populations().get(entity.get("id").asText());
    if (known != null) {
      population.put("id", known);
      return;
    }
    population.put("label", entity.get("name").asText()).put("kind", group(entity));
    if (!entity.get("country").isNull()) {
      population.put("country", entity.get("country").asText());
    }
  }

  private static String group(JsonNode entity) {
    var name = entity.get("name").asText();
    if (name.contains("countries") && !name.contains("victims") || name.contains("states")) {
      return "COUNTRIES";
    }
    return name.contains("authorities")
        ? "AUTHORITIES"
        : name.contains("organizations")
            ? "ORGANIZATIONS"
            : name.contains("centers") ? "SITES" : "PERSONS";
  }

  private static String id(JsonNode entity, Ids ids) {
    return entity.get("type").asText().equals("Country")
        ? entity.get("country").asText()
        : Objects.requireNonNull(ids.entities().get(entity.get("id").asText()));
  }

  private static JsonNode entity(Event event, String id) {
    return StreamSupport.stream(event.seed().get("entities").spliterator(), false)
        .filter(entity -> entity.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void figures(Event event, ObjectNode record) {
    var figures = record.putArray("figures");
    for (var figure : event.facts().get("figures")) {
      if (figure.get("qualifier").asText().equals("ordinal")) {
        if (figure.get("unit").asText().equals("point")) {
          record.put("point", figure.get("value").asInt());
        } else {
          record
              .putObject("series")
              .put("name", figure.get("what").asText())
              .put("number", figure.get("value").asInt());
        }
      } else {
        figure(event, figure, figures);
      }
    }
  }

  private static void figure(Event event, JsonNode figure, ArrayNode figures) {
    var sent = figures.addObject().put("key", "f" + figures.size());
    var what = figure.get("what").asText();
    sent.put("measure", measure(event, what)).put("label", what);
    sent.put("unit", figure.get("unit").asText()).put("text", figure.get("raw").asText());
    var value = figure.get("value");
    switch (figure.get("qualifier").asText()) {
      case "more_than" -> sent.put("qualifier", "MORE_THAN").set("lower", value);
      case "approx" -> sent.put("qualifier", "ABOUT").set("value", value);
      case "exact" ->
          sent.put("qualifier", value.asLong() == 0 ? "NONE" : "EXACT").set("value", value);
      default -> sent.put("qualifier", upper(figure.get("qualifier").asText()));
    }
    if (figure.has("lower")) {
      sent.set("lower", figure.get("lower"));
    }
    if (figure.has("asset")) {
      sent.set("asset", figure.get("asset"));
    }
    if (what.contains("(rhetorical)")) {
      sent.put("rhetorical", true);
    }
    if (sent.get("qualifier").asText().equals("MAJORITY") && figures.size() > 1) {
      sent.put("of", "f" + (figures.size() - 1));
    }
  }

  private static String measure(Event event, String what) {
    if (String.valueOf(event.text("kind")).equals("ASSET_SEIZURE")) {
      return "assets_seized";
    }
    var words = NO_WORD.matcher(what.toLowerCase(Locale.ROOT)).replaceAll("_");
    var name = words.replaceFirst("^[^a-z]+", "");
    return name.substring(0, Math.min(name.length(), 60)).replaceFirst("_$", "");
  }

  /**
   * The event's quote, and where the words of its date or of a figure stand in that of another
   * event only, that one too. Returns the keys.
   */
  private static List<String> evidence(Event event, ObjectNode record, Ids ids) {
    var evidence = record.putArray("evidence");
    var own = event.facts().get("quote").asText();
    var supports = quote(evidence, event, own, ids);
    supports.add("record");
    for (var party : record.get("parties")) {
      supports.add("party:" + party.get("key").asText());
    }
    var topics = new LinkedHashMap<String, String>();
    if (Set.of("STATED", "DERIVED").contains(record.at("/date/basis").asText())
        && record.at("/date").has("text")) {
      topics.put("date", record.at("/date/text").asText());
    }
    record
        .get("figures")
        .forEach(f -> topics.put("figure:" + f.get("key").asText(), f.get("text").asText()));
    topics.forEach((topic, words) -> {
      var holding = own.contains(words) ? own : other(event, words).orElse(own);
      var known =
          StreamSupport.stream(evidence.spliterator(), false)
              .filter(q -> q.get("exact").asText().equals(holding))
              .map(q -> (ArrayNode) q.get("supports"))
              .findFirst();
      known.orElseGet(() -> quote(evidence, event, holding, ids)).add(topic);
    });
    return StreamSupport.stream(evidence.spliterator(), false)
        .map(q -> q.get("key").asText())
        .toList();
  }

  private static ArrayNode quote(ArrayNode evidence, Event event, String exact, Ids ids) {
    var quote = evidence.addObject().put("key", "q" + evidence.size());
    quote.put("articleId", ids.articles().get(event.article())).put("exact", exact);
    return quote.putArray("supports");
  }

  /** The quote of another event of the same article that holds some words. */
  private static Optional<String> other(Event event, String words) {
    return StreamSupport.stream(event.seed().get("events").spliterator(), false)
        .map(other -> other.get("quote").asText())
        .filter(quote -> quote.contains(words))
        .findFirst();
  }

  private static void claim(Event event, ArrayNode claims, Ids ids, List<String> quotes) {
    var claim = claims.addObject().put("key", "c1").put("stance", upper(event.text("stance")));
    if (event.text("speaker") != null) {
      name(claim.putObject("by"), entity(event, event.text("speaker")), ids);
    }
    claim.putArray("about").add("record");
    claim.putArray("evidence").add(quotes.getFirst());
  }

  /** Notes which populations a stored record speaks of, by their ids in the file. */
  static void remember(Event event, JsonNode stored, Ids ids) {
    var at = 0;
    for (var party : event.facts().get("parties")) {
      if (party.get("role").asText().equals("represented")) {
        continue;
      }
      var population = stored.get("parties").get(at++).path("population");
      if (population.has("id")) {
        ids.populations().put(party.get("entity").asText(), population.get("id").asText());
      }
    }
    ids.records().put(event.id(), stored.get("id").asText());
  }
}
