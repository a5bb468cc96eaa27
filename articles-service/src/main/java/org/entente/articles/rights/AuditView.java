package org.entente.articles.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.articles.article.Article.Status;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an article's text: either its status changed or something was erased.
 *
 * @param erased what was erased, of all revisions together; nothing of it is told but its size
 */
record AuditView(
    String articleId,
    @Nullable Status statusBefore,
    @Nullable Status statusAfter,
    @Nullable List<Erased> erased,
    String reason,
    String by,
    Instant at) {

  /**
   * @param bytes how many were held; of an original as it was kept, compressed; of a text in UTF-8
   */
  @Schema(name = "ErasedPart")
  record Erased(Erasable what, long bytes) {}

  static AuditView of(AuditLine line) {
    return new AuditView(
        TypeId.show("article", line.articleId),
        line.statusBefore,
        line.statusAfter,
        line.statusAfter == null ? erased(line) : null,
        line.reason,
        line.doneBy,
        line.doneAt);
  }

  private static List<Erased> erased(AuditLine line) {
    var erased = new ArrayList<Erased>();
    if (line.originalBytes != null) {
      erased.add(new Erased(Erasable.ORIGINAL, line.originalBytes));
    }
    if (line.textBytes != null) {
      erased.add(new Erased(Erasable.TEXT, line.textBytes));
    }
    return erased;
  }
}
