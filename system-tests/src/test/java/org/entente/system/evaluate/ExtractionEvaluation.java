package org.entente.system.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.cooperation.extraction.Draft;
import org.entente.cooperation.extraction.Passage;
import org.entente.cooperation.extraction.rules.RulesExtractor;
import org.entente.platform.date.PartialDate;
import org.entente.system.SeedFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How well the rules do: against the facts of five real articles, and how often they propose
 * something of news that are about something else. {@code make evaluate}; {@code
 * -Dentente.evaluate.show=true} shows every draft and every miss.
 */
@Tag("evaluate")
class ExtractionEvaluation {

  private static final Path ROOT = Path.of(System.getProperty("entente.root"));
  private static final Path CORPUS = ROOT.resolve("../shared/corpus");
  private static final Path FOLDER = ROOT.resolve("system-tests/target/evaluate");
  private static final boolean SHOW = Boolean.getBoolean("entente.evaluate.show");

  private final ObjectMapper json = new ObjectMapper();
  private final RulesExtractor rules = new RulesExtractor();

  @Test
  void recordsAreSuggested() throws IOException, InterruptedException, SQLException {
    var facts = SeedFacts.found();
    if (facts.isEmpty()) {
      System.out.println(
          "There is no corpus beside the project; our own demo articles are read instead.");
      demo();
      return;
    }
    var texts = new LinkedHashMap<String, String>(facts.get().texts());
    var items = items();
    items.forEach(item -> texts.put(item.get("id").asText(), item.get("text").asText()));
    var articles = articles();
    articles.forEach(article ->
        texts.put("article-" + article.get("id").asText(), article.get("text").asText()));
    var mentions = Mentions.of(facts.get().entities(), texts, FOLDER);
    var score = seeds(facts.get(), mentions);
    alarms(items, mentions);
    plover();
    speed(texts, mentions);
    if (SHOW) {
      articles.forEach(article ->
          show(
              "article-" + article.get("id").asText(),
              read(
                  "article-" + article.get("id").asText(),
                  article.get("text").asText(),
                  article.path("published").asText(),
                  mentions),
              article.get("text").asText()));
    }
    assertThat(score.found()).isPositive();
  }

  private List<JsonNode> items() throws IOException {
    var items = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(CORPUS.resolve("events/wikipedia_items.jsonl"))) {
      items.add(json.readTree(line));
    }
    return items;
  }

  private List<JsonNode> articles() throws IOException {
    var articles = new ArrayList<JsonNode>();
    try (var files = Files.list(CORPUS.resolve("articles"))) {
      for (var file : files.sorted().toList()) {
        articles.add(json.readTree(file.toFile()));
      }
    }
    return articles;
  }

  private SeedScore seeds(SeedFacts facts, Mentions mentions) throws IOException {
    var score = new SeedScore(mentions);
    for (var text : facts.texts().entrySet()) {
      var events = facts.events().stream().filter(e -> e.article().equals(text.getKey())).toList();
      var published = events.getFirst().seed().at("/articles/published");
      var drafts =
          read(
              text.getKey(),
              text.getValue(),
              published.isTextual() ? published.asText() : null,
              mentions);
      score.add(text.getValue(), events, drafts);
      if (SHOW) {
        show(text.getKey(), drafts, text.getValue());
      }
    }
    score.print(SHOW);
    return score;
  }

  private List<Draft> read(
      String name, String text, @Nullable String published, Mentions mentions) {
    var date =
        published == null || published.isEmpty() ? null : PartialDate.of(published, null, null);
    return rules.drafts(
        new Passage(
            "article_00000000000000000000000000",
            1,
            null,
            text,
            "en",
            date,
            null,
            mentions.in(name)));
  }

  private static void show(String name, List<Draft> drafts, String text) {
    System.out.printf("%n== %s%n", name);
    for (var draft : drafts) {
      System.out.println(Shown.of(draft, text));
    }
  }

  private void alarms(List<JsonNode> items, Mentions mentions) {
    var all = new TreeMap<String, int[]>();
    var kinds = new TreeMap<String, Integer>();
    for (var item : items) {
      var set = item.get("set").asText();
      var drafts =
          read(
              item.get("id").asText(),
              item.get("text").asText(),
              item.get("date").asText(),
              mentions);
      var count = all.computeIfAbsent(set, s -> new int[3]);
      count[0]++;
      count[1] += drafts.isEmpty() ? 0 : 1;
      count[2] += drafts.size();
      if (set.startsWith("other")) {
        drafts.forEach(draft -> kinds.merge(draft.kind().name(), 1, Integer::sum));
      }
      if (SHOW) {
        show(
            set + " " + item.get("id").asText() + ": " + item.get("text").asText(),
            drafts,
            item.get("text").asText());
      }
    }
    System.out.printf("%n%-30s %6s %10s %8s%n", "current events", "items", "proposing", "drafts");
    all.forEach((set, count) ->
        System.out.printf(
            "%-30s %6d %5d %3d%% %8d%n",
            set, count[0], count[1], 100 * count[1] / count[0], count[2]));
    System.out.println("of the others, by kind: " + kinds);
  }

  private static final Map<String, Set<String>> CATEGORIES =
      Map.ofEntries(
          Map.entry("CONSULT", Set.of("MEETING", "CONFERENCE", "VISIT", "CALL", "ATTENDANCE")),
          Map.entry(
              "AGREE",
              Set.of("OFFER", "PLEDGE", "AGREEMENT", "MOU", "TREATY_ACTION", "JOINT_TASK_FORCE")),
          Map.entry("SUPPORT", Set.of("PRAISE", "MOU", "TREATY_ACTION", "DECLARATION")),
          Map.entry(
              "COOPERATE",
              Set.of(
                  "JOINT_OPERATION",
                  "INFORMATION_SHARING",
                  "DEPLOYMENT",
                  "EXTRADITION",
                  "REPATRIATION",
                  "COOPERATION_STATUS",
                  "JOINT_TASK_FORCE")),
          Map.entry("AID", Set.of("CAPACITY_BUILDING", "VICTIM_ASSISTANCE", "RESCUE")),
          Map.entry("DEMAND", Set.of("REQUEST")),
          Map.entry("DISAPPROVE", Set.of("ACCUSATION", "CRITICISM")),
          Map.entry("INVESTIGATE", Set.of("INVESTIGATION")),
          Map.entry("REJECT", Set.of("REFUSAL", "DENIAL")),
          Map.entry("THREATEN", Set.of("THREAT")),
          Map.entry(
              "SANCTION", Set.of("SANCTION", "CONVICTION", "TRADE_SUSPENSION", "BORDER_CLOSURE")),
          Map.entry(
              "COERCE",
              Set.of("ARREST", "DEPORTATION", "ASSET_SEIZURE", "RAID", "SERVICE_CUTOFF")));

  /** Of sentences coded by hand, how many give a kind of their category: any subject counts. */
  private void plover() throws IOException {
    var any = new RulesExtractor(org.entente.cooperation.extraction.lexicon.Lexicon.of("en"), true);
    var counts = new TreeMap<String, int[]>();
    for (var row : json.readTree(CORPUS.resolve("events/plover_gsr.json").toFile())) {
      var kinds = CATEGORIES.get(row.path("event").asText());
      if (kinds == null || !row.path("text").isTextual()) {
        continue;
      }
      var text = row.get("text").asText();
      var drafts = any.drafts(new Passage("a", 1, null, text, "en", null, null, List.of()));
      var count = counts.computeIfAbsent(row.get("event").asText(), c -> new int[3]);
      count[0]++;
      count[1] += drafts.isEmpty() ? 0 : 1;
      count[2] += drafts.stream().anyMatch(d -> kinds.contains(d.kind().name())) ? 1 : 0;
    }
    System.out.printf(
        "%n%-30s %6s %10s %8s%n", "sentences coded by hand", "all", "proposing", "fitting");
    counts.forEach((category, count) ->
        System.out.printf("%-30s %6d %10d %8d%n", category, count[0], count[1], count[2]));
  }

  private void speed(Map<String, String> texts, Mentions mentions) {
    var seeds = texts.entrySet().stream().filter(t -> t.getKey().startsWith("seed")).toList();
    int read = 0;
    long letters = 0;
    long start = System.nanoTime();
    while (System.nanoTime() - start < 3_000_000_000L) {
      var text = seeds.get(read++ % seeds.size());
      read(text.getKey(), text.getValue(), "2025-10-27", mentions);
      letters += text.getValue().length();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%n%.0f articles of %.1f kB a second on one core%n",
        read / seconds, letters / 1000.0 / read);
  }

  private void demo() throws IOException, InterruptedException, SQLException {
    var entities = new ArrayList<ObjectNode>();
    for (var line : Files.readAllLines(ROOT.resolve("deploy/demo/entities.ndjson"))) {
      var entity = (ObjectNode) json.readTree(line);
      entities.add(entity.retain("externalId", "kind", "country", "names"));
    }
    var texts = new HashMap<String, String>();
    for (var line : Files.readAllLines(ROOT.resolve("deploy/demo/articles.ndjson"))) {
      var article = json.readTree(line);
      if (article.path("language").asText().equals("en")) {
        texts.put(article.get("externalId").asText(), article.get("text").asText());
      }
    }
    var mentions = Mentions.of(entities, texts, FOLDER.resolve("demo"));
    for (var text : new TreeMap<>(texts).entrySet()) {
      show(text.getKey(), read(text.getKey(), text.getValue(), null, mentions), text.getValue());
    }
  }
}
