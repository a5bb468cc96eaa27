package org.entente.articles.article;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.platform.access.Caller;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.InvalidRequest;
import org.entente.store.read.BatchAnswer;
import org.entente.store.read.BatchRequest;

@Path("/v1/articles:batch")
class ArticleBatchResource {

  /** A text may have megabytes. */
  private static final int MOST_WITH_TEXT = 200;

  /** In UTF-16 code units: two of the longest texts. */
  private static final long LONGEST_TOGETHER = 8_000_000;

  private final Articles articles;
  private final Caller caller;

  ArticleBatchResource(Articles articles, Caller caller) {
    this.articles = articles;
    this.caller = caller;
  }

  /**
   * Many articles by id; with their texts only when {@code fields} asks for them, and then at most
   * 200 whose texts have at most 8,000,000 characters together.
   */
  @POST
  @PermitAll
  public BatchAnswer<ArticleView> batch(@NotNull BatchRequest request) {
    ArticleView.mustKnow(request.fields());
    var withText = request.wants(ArticleView.TEXT);
    if (withText && request.ids().size() > MOST_WITH_TEXT) {
      throw new InvalidRequest(
          "ids", "Must be at most %d when texts are asked for.".formatted(MOST_WITH_TEXT));
    }
    var ids =
        request.ids().stream().map(id -> TypeId.parse("article", id).uuid()).distinct().toList();
    var rows = articles.rows(ids, caller.clearance());
    if (withText) {
      checkLength(request.ids(), rows);
    }
    var texts =
        withText
            ? articles.texts(rows.stream().map(ArticleRow::article).toList())
            : Map.<UUID, String>of();
    List<ArticleView> found =
        rows.stream()
            .map(row ->
                ArticleView.of(row).withText(texts.get(row.article().id)).only(request.fields()))
            .toList();
    return BatchAnswer.inOrder(request.ids(), found, ArticleView::id);
  }

  /** An id that is asked for twice is answered twice. */
  private static void checkLength(List<String> ids, List<ArticleRow> rows) {
    var lengths = new HashMap<String, Integer>();
    rows.stream()
        .filter(row -> row.article().isUsable())
        .forEach(row -> lengths.put(row.article().shownId(), row.length()));
    long length = ids.stream().mapToLong(id -> lengths.getOrDefault(id, 0)).sum();
    if (length > LONGEST_TOGETHER) {
      throw new TextsTooLong(length, LONGEST_TOGETHER);
    }
  }
}
