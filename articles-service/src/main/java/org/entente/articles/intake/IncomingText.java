package org.entente.articles.intake;

import java.util.HexFormat;
import org.entente.articles.article.Metadata;
import org.entente.articles.page.Found;
import org.entente.articles.page.SentPage;
import org.entente.articles.revision.Origin;
import org.entente.articles.text.ScriptLanguage;
import org.entente.articles.text.TextHash;
import org.entente.articles.text.TextLanguage;
import org.entente.articles.text.TextNotes;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The text that will be kept, and what is known of how it came about.
 *
 * @param found what a page says of its article; nothing for plain text
 * @param language {@code und} when it is not certain
 * @param hash SHA-256 of the text in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record IncomingText(String text, Found found, String language, byte[] hash, Origin origin) {

  static final int LONGEST = 4_000_000;

  /**
   * Takes the text as it is, or cleans the page. The article has been checked to have exactly one
   * of them.
   */
  static IncomingText of(NewArticle article) {
    if (article.text() != null) {
      var text = within(article.text().replace("\r\n", "\n"));
      var origin = Origin.sentAsText(TextNotes.of(text));
      return new IncomingText(
          text, Found.NOTHING, TextLanguage.of(text), TextHash.of(text), origin);
    }
    if (article.page() != null) {
      var bytes = article.page().bytes().orElseThrow();
      return of(SentPage.ofBytes(bytes, article.page().contentType()), article.url(), "page");
    }
    return of(SentPage.ofCharacters(String.valueOf(article.html())), article.url(), "html");
  }

  private static IncomingText of(SentPage sent, @Nullable String address, String field) {
    var read = sent.read(address);
    var page = read.page();
    if (page.refusal() != null) {
      throw new InvalidRequest(field, page.refusal());
    }
    var text = within(page.text());
    var found = page.found();
    var language = found.language() == null ? ScriptLanguage.UNDETERMINED : found.language();
    return new IncomingText(text, found, language, TextHash.of(text), Origin.of(sent, read));
  }

  /** What a page calls itself; null for plain text. */
  @Nullable String title() {
    return found.title();
  }

  /** What the page says, for where nobody says otherwise. */
  Metadata saidByPage() {
    return PageMetadata.of(found);
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
}
