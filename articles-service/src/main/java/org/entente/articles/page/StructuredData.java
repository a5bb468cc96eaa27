package org.entente.articles.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.articles.text.Characters;
import org.entente.articles.text.Note;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of the article that the page is about. */
final class StructuredData {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Report");

  /** A page about one article has a handful of scripts and nodes. */
  private static final int MOST_SCRIPTS = 50;

  private static final int MOST_NODES = 2_000;

  private final Map<String, JsonNode> byId;
  private final @Nullable JsonNode article;

  private StructuredData(Map<String, JsonNode> byId, @Nullable JsonNode article) {
    this.byId = byId;
    this.article = article;
  }

  /**
   * @param shown the titles that the page goes by, which tell its article from others that are
   *     described
   */
  static StructuredData of(Document document, List<String> shown, List<Note> notes) {
    var byId = new HashMap<String, JsonNode>();
    var articles = new ArrayList<JsonNode>();
    for (var root : roots(document, notes)) {
      collect(root, byId, articles);
    }
    if (articles.size() < 2) {
      return new StructuredData(byId, articles.isEmpty() ? null : articles.getFirst());
    }
    var matching =
        articles.stream()
            .filter(a -> shown.stream().anyMatch(t -> Titles.agree(t, value(a.path("headline")))))
            .findFirst()
            .orElse(null);
    if (matching == null) {
      notes.add(
          new Note(
              "json-ld-ambiguous",
              "JSON-LD describes %d articles and none by the page's title; it was not used."
                  .formatted(articles.size())));
    }
    return new StructuredData(byId, matching);
  }

  @Nullable String text(String property) {
    return article == null ? null : value(article.path(property));
  }

  /** The names of people or bodies, whether written as text, as objects or as references. */
  List<String> names(String property) {
    return article == null
        ? List.of()
        : elements(article.path(property))
            .map(this::name)
            .filter(Objects::nonNull)
            .map(n -> n)
            .toList();
  }

  @Nullable String language() {
    if (article == null) {
      return null;
    }
    var language = article.path("inLanguage");
    return language.isObject() ? value(language.path("alternateName")) : value(language);
  }

  @Nullable String address() {
    if (article == null) {
      return null;
    }
    var page = article.path("mainEntityOfPage");
    var address = page.isObject() ? value(page.path("@id")) : value(page);
    return address == null || !address.startsWith("http") ? value(article.path("url")) : address;
  }

  boolean isPaid() {
    var free = text("isAccessibleForFree");
    return free != null && free.equalsIgnoreCase("false");
  }

  private @Nullable String name(JsonNode node) {
    var known =
        node.path("name").isMissingNode()
            ? byId.getOrDefault(node.path("@id").asText(), node)
            : node;
    return known.isObject() ? value(known.path("name")) : value(known);
  }

  private static List<JsonNode> roots(Document document, List<Note> notes) {
    var roots = new ArrayList<JsonNode>();
    for (var script :
        document.select("script[type*=ld+json]").stream().limit(MOST_SCRIPTS).toList()) {
      try {
        roots.add(JSON.readTree(unwrapped(script.data())));
      } catch (JsonProcessingException e) {
        notes.add(new Note("json-ld-malformed", "JSON-LD that cannot be read was passed over."));
      }
    }
    return roots;
  }

  /** Some systems wrap it for browsers of another age. */
  private static String unwrapped(String data) {
    var text = data.strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }
    int from = text.indexOf('{');
    int to = text.lastIndexOf('}');
    return from >= 0 && to > from ? text.substring(from, to + 1) : text;
  }

  /** Lists of other articles, parts and mentions are not entered. */
  private static void collect(JsonNode root, Map<String, JsonNode> byId, List<JsonNode> articles) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      var node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        byId.putIfAbsent(node.path("@id").asText(), node);
        if (elements(node.path("@type")).anyMatch(t -> ARTICLES.contains(t.asText()))) {
          articles.add(node);
        }
        open.addLast(node.path("@graph"));
        open.addLast(node.path("mainEntity"));
      }
    }
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.isArray() ? node.valueStream() : Stream.of(node);
  }

  /** The first of several; null when there is none or nothing to read. */
  private static @Nullable String value(JsonNode node) {
    var first = node.isArray() ? node.path(0) : node;
    if (!first.isValueNode() || first.isNull()) {
      return null;
    }
    var text =
        Characters.folded(Characters.storable(Parser.unescapeEntities(first.asText(), false)));
    return text.isEmpty() ? null : text;
  }
}
