package org.entente.articles.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.entente.articles.article.ArticleView;
import org.entente.articles.export.ExportPages.Row;
import org.entente.platform.access.Visibility;
import org.entente.store.feed.Feed;
import org.jspecify.annotations.Nullable;

/** Writes articles one a line, at the pace of who reads them. */
@ApplicationScoped
class ArticleExport {

  private final ExportPages pages;
  private final Feed feed;
  private final ObjectWriter json;

  ArticleExport(ExportPages pages, Feed feed, ObjectMapper json) {
    this.pages = pages;
    this.feed = feed;
    this.json =
        json.writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** The first line. */
  record Begin(String position) {}

  /** The last line. */
  record End(boolean end, long count) {}

  /**
   * The position is taken first: what is committed before it is read later than it, and what
   * changes behind it is told by the feed.
   *
   * @param fields of each article; all when absent
   */
  void write(
      OutputStream out, ExportFilter filter, @Nullable Set<String> fields, Visibility clearance)
      throws IOException {
    line(out, new Begin(feed.head()));
    long count = 0;
    var after = filter.before();
    while (true) {
      var id = after;
      var rows = read(() -> pages.after(id, filter, clearance));
      for (var part : ExportPages.parts(rows)) {
        write(out, part, fields, clearance);
        out.flush();
      }
      count += rows.size();
      if (rows.size() < ExportPages.PAGE) {
        line(out, new End(true, count));
        return;
      }
      after = rows.getLast().id();
    }
  }

  private void write(
      OutputStream out, List<Row> part, @Nullable Set<String> fields, Visibility clearance)
      throws IOException {
    Map<UUID, String> texts =
        fields == null || fields.contains(ArticleView.TEXT)
            ? read(() -> pages.texts(part, clearance))
            : Map.of();
    for (var row : part) {
      line(out, row.view().withText(texts.get(row.id())).only(fields));
    }
  }

  private void line(OutputStream out, Object line) throws IOException {
    json.writeValue(out, line);
    out.write('\n');
  }

  /** No connection is held while the reader takes its time. */
  private static <T> T read(Callable<T> reading) {
    return QuarkusTransaction.requiringNew().call(reading);
  }
}
