package org.entente.articles.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.articles.page.encoding.DecodedPage;
import org.jspecify.annotations.Nullable;

/**
 * A page exactly as it came, compressed, from which its text can be cleaned again.
 *
 * @param bytes compressed with gzip
 * @param isBytes whether the encoding had to be found out; characters are kept in UTF-8
 * @param contentType as the server gave it; null when that is not known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record SentPage(byte[] bytes, boolean isBytes, @Nullable String contentType) {

  public static SentPage ofBytes(byte[] page, @Nullable String contentType) {
    return new SentPage(gzip(page), true, contentType);
  }

  public static SentPage ofCharacters(String html) {
    return new SentPage(gzip(html.getBytes(StandardCharsets.UTF_8)), false, null);
  }

  /**
   * @param charset the encoding by its usual name; null when it came as characters
   */
  public record Read(CleanedPage page, @Nullable String charset) {}

  /**
   * @param address where the page was found; null when that is not known
   */
  public Read read(@Nullable String address) {
    var sent = gunzip(bytes);
    if (!isBytes) {
      return new Read(CleanedPage.of(new String(sent, StandardCharsets.UTF_8), address), null);
    }
    var decoded = DecodedPage.of(sent, contentType);
    var page = CleanedPage.of(decoded.html(), address);
    var notes = Stream.concat(decoded.notes().stream(), page.notes().stream()).distinct().toList();
    return new Read(
        new CleanedPage(page.text(), page.found(), notes, page.refusal()), decoded.charset());
  }

  private static byte[] gzip(byte[] page) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Only what was compressed here is ever read. */
  private static byte[] gunzip(byte[] bytes) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
