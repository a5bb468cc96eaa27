package org.entente.cooperation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Articles that can be quoted. */
class Press implements ResponseTransformerV2 {

  static final String NAME = "press";
  static final String PATH = "/v1/quotes:verify";

  static final String ARTICLE = "article_01jd0000000000000000000001";
  static final String OTHER_ARTICLE = "article_01jd0000000000000000000002";

  /** May be read by curators only. */
  static final String HIDDEN_ARTICLE = "article_01jd0000000000000000000003";

  static final String NO_ARTICLE = "article_01jd0000000000000000000009";

  static final String HANDED_OVER = "On Friday Cambodia handed 93 Thai nationals over to Thailand.";
  static final String HELPED = "More than 10,000 people were helped home, the ministry said.";
  static final String TWICE = "Talks go on.";

  static final String TEXT =
      HANDED_OVER + " " + HELPED + " " + TWICE + " Nobody gave a date. " + TWICE;

  private static final Map<String, String> TEXTS =
      new ConcurrentHashMap<>(Map.of(ARTICLE, TEXT, OTHER_ARTICLE, TEXT, HIDDEN_ARTICLE, TEXT));

  private static final Map<String, String> ARTICLES = new ConcurrentHashMap<>();
  private static final Map<String, String> MENTIONS = new ConcurrentHashMap<>();

  /**
   * Articles from now on, to be read and quoted.
   *
   * @param article its fields beside its id and text, as JSON
   * @param named ids of entities by the words that name them in the text, each once
   */
  static void print(String id, String article, String text, Map<String, String> named) {
    var printed = (ObjectNode) Json.node(article);
    printed.put("id", id).put("text", text).put("annotation", "DONE");
    ARTICLES.put(id, printed.toString());
    TEXTS.put(id, text);
    var mentions = new ArrayList<Map<String, Object>>();
    named.forEach((words, entity) -> {
      var at = text.indexOf(words);
      mentions.add(
          Map.of(
              "revision",
              printed.get("revision").asInt(),
              "start",
              at,
              "end",
              at + words.length(),
              "surface",
              words,
              "canonicalId",
              entity));
    });
    MENTIONS.put(
        id, Json.write(Map.of("items", mentions, "pageInfo", Map.of("hasNextPage", false))));
  }

  @Override
  public Response transform(Response response, ServeEvent event) {
    var path = event.getRequest().getUrl().replaceFirst("\\?.*", "").split("/");
    if (!path[2].equals("quotes:verify")) {
      var found = path.length == 4 ? ARTICLES.get(path[3]) : MENTIONS.get(path[3]);
      return found == null
          ? Response.Builder.like(response).but().status(404).build()
          : Response.Builder.like(response).but().body(found).build();
    }
    var question = Json.node(event.getRequest().getBodyAsString());
    var seesAll = question.path("clearance").asText("CURATOR").equals("CURATOR");
    var results =
        question
            .get("quotes")
            .valueStream()
            .map(q ->
                verified(
                    text(q.get("articleId").asText(), seesAll),
                    q.get("exact").asText(),
                    q.get("start")))
            .toList();
    return Response.Builder.like(response)
        .but()
        .body(Json.write(Map.of("results", results)))
        .build();
  }

  private static @Nullable String text(String article, boolean seesAll) {
    return article.equals(HIDDEN_ARTICLE) && !seesAll ? null : TEXTS.get(article);
  }

  private static Map<String, Object> verified(
      @Nullable String text, String exact, @Nullable Object from) {
    if (text == null) {
      return Map.of("status", "NO_ARTICLE");
    }
    var at = text.indexOf(exact);
    var printed = exact.replace("  ", " ");
    if (at < 0 && text.contains(printed)) {
      var start = text.indexOf(printed);
      return Map.of(
          "status",
          "WHITESPACE",
          "revision",
          1,
          "start",
          start,
          "end",
          start + printed.length(),
          "exact",
          printed);
    }
    if (at < 0) {
      return Map.of("status", "NOT_FOUND", "revision", 1, "nearest", HANDED_OVER, "distance", 1);
    }
    if (from == null && text.indexOf(exact, at + 1) >= 0) {
      return Map.of("status", "AMBIGUOUS", "revision", 1);
    }
    return Map.of("status", "EXACT", "revision", 1, "start", at, "end", at + exact.length());
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public String getName() {
    return NAME;
  }
}
