package org.entente.cooperation.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.cooperation.record.RecordPages;
import org.entente.cooperation.record.RecordView;
import org.entente.cooperation.record.Review;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Writes records at the pace of who reads them; each page of them is read by itself. */
@ApplicationScoped
class RecordExport {

  /** By which spreadsheets know the letters of a table. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final RecordPages pages;
  private final ObjectWriter json;

  RecordExport(RecordPages pages, ObjectMapper json) {
    this.pages = pages;
    this.json =
        json.writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** What is exported. */
  record Wanted(Review review, Visibility clearance) {}

  /** The first line of NDJSON. */
  record Begin(String position) {}

  /**
   * The last line of NDJSON and of PLOVER, without which the export was cut.
   *
   * @param leftOut what the format cannot hold
   */
  record End(boolean end, long count, @Nullable LeftOut leftOut) {}

  /** Records that PLOVER cannot hold. */
  record LeftOut(long undated, long uncoded) {}

  private interface Each {
    void write(RecordView record) throws IOException;
  }

  /**
   * @param position of the feed, taken before anything is read
   */
  void write(OutputStream out, Format format, Wanted wanted, String position) throws IOException {
    switch (format) {
      case NDJSON -> {
        line(out, new Begin(position));
        var count = each(out, wanted, record -> line(out, record));
        line(out, new End(true, count, null));
      }
      case CSV -> {
        text(out, BYTE_ORDER_MARK + Csv.row(Tables.RECORD_COLUMNS));
        each(out, wanted, record -> text(out, Tables.record(record)));
      }
      case FIGURES -> {
        text(out, BYTE_ORDER_MARK + Csv.row(Tables.FIGURE_COLUMNS));
        each(
            out,
            wanted,
            record -> {
              for (var row : Tables.figures(record).toList()) {
                text(out, row);
              }
            });
      }
      case FTM ->
          each(
              out,
              wanted,
              record -> {
                for (var entity : FollowTheMoney.of(record)) {
                  line(out, entity);
                }
              });
      case PLOVER -> plover(out, wanted);
    }
    out.flush();
  }

  private void plover(OutputStream out, Wanted wanted) throws IOException {
    var counts = new long[3];
    each(
        out,
        wanted,
        record -> {
          var events = Plover.of(record);
          counts[events.isEmpty() ? Plover.isDated(record) ? 2 : 1 : 0]++;
          for (var event : events) {
            line(out, event);
          }
        });
    line(out, new End(true, counts[0], new LeftOut(counts[1], counts[2])));
  }

  private long each(OutputStream out, Wanted wanted, Each each) throws IOException {
    long count = 0;
    var after = RecordPages.FIRST;
    List<RecordView> some;
    do {
      some = pages.after(after, wanted.review(), wanted.clearance());
      for (var record : some) {
        each.write(record);
      }
      out.flush();
      count += some.size();
      after = some.isEmpty() ? after : RecordPages.id(some.getLast());
    } while (some.size() == RecordPages.SIZE);
    return count;
  }

  private void line(OutputStream out, Object line) throws IOException {
    json.writeValue(out, line);
    out.write('\n');
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
