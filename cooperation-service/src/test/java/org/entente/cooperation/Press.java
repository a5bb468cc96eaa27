package org.entente.cooperation;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Map;
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
      Map.of(ARTICLE, TEXT, OTHER_ARTICLE, TEXT, HIDDEN_ARTICLE, TEXT);

  @Override
  public Response transform(Response response, ServeEvent event) {
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
