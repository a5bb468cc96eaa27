package org.entente.articles.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.entente.articles.page.CleanedPage;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The text that will be kept, and what is known of how it came about.
 *
 * @param title what a page calls itself; null for plain text
 * @param hash SHA-256 of the text in UTF-8
 * @param original the page, compressed; null for plain text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record IncomingText(
    String text,
    @Nullable String title,
    byte[] hash,
    byte @Nullable [] original,
    @Nullable Integer cleaning) {

  static final int LONGEST = 4_000_000;

  /**
   * Takes the text as it is, or cleans the page. The article has been checked to have exactly one
   * of them.
   */
  static IncomingText of(NewArticle article) {
    if (article.text() != null) {
      var text = within(article.text().replace("\r\n", "\n"));
      return new IncomingText(text, null, sha256(text), null, null);
    }
    var html = String.valueOf(article.html());
    var page = CleanedPage.of(html, article.url());
    if (page.text().isEmpty()) {
      throw new InvalidRequest(
          "html", "Nothing to read is left once menus, forms and notices are taken away.");
    }
    var text = within(page.text());
    return new IncomingText(text, page.found().title(), sha256(text), gzip(html), CleanedPage.VERSION);
  }

  String shownHash() {
    return HexFormat.of().formatHex(hash);
  }

  private static String within(String text) {
    if (text.length() > LONGEST) {
      throw new TextTooLong(LONGEST);
    }
    return text;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static byte[] gzip(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
