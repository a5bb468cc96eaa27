package org.entente.articles.syndication;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.articles.fetch.FetchAddress;
import org.entente.articles.fetch.NotFetched;
import org.entente.articles.text.Characters;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What of an entry is worth keeping. */
final class ItemReading {

  /** There is an address, but none that could be fetched. */
  static final String BAD_LINK = "bad-link";

  static final String UNREADABLE = "unreadable-item";

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_GUID = 2000;
  private static final int MOST_BYLINES = 50;

  private static final Namespace DUBLIN_CORE =
      Namespace.getNamespace("http://purl.org/dc/elements/1.1/");

  /** As RSS wants its authors: an address of mail, and the name in brackets. */
  private static final Pattern MAIL =
      Pattern.compile("\\s*\\S+@\\S+\\s*(?:\\((?<name>[^)]*)\\))?\\s*");

  /** A text that ends so is a teaser, whatever the feed calls it. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?s).*(\\[?(…|\\.\\.\\.)\\]?|(?i:continue reading|read more|keep reading)\\W*)\\s*");

  private final FetchAddress feed;
  private final Instant now;

  ItemReading(FetchAddress feed, Instant now) {
    this.feed = feed;
    this.now = now;
  }

  ListedItem read(SyndEntry entry, Element element) {
    var written = link(entry, element);
    var link = written == null ? Optional.<FetchAddress>empty() : address(written);
    var guid = guid(element);
    var content = content(entry);
    var value = content == null ? null : content.getValue();
    return new ListedItem(
        hash(link.map(FetchAddress::sameness).orElse(guid == null ? all(element) : "id:" + guid)),
        hash(all(element)),
        link.orElse(null),
        guid,
        title(entry.getTitleEx()),
        ItemDate.of(date(element), now),
        bylines(entry),
        value,
        content != null && "text".equals(content.getType()),
        written != null && link.isEmpty() ? BAD_LINK : null);
  }

  static ListedItem unreadable(Element element) {
    var said = hash(all(element));
    return new ListedItem(said, said, null, null, null, null, List.of(), null, false, UNREADABLE);
  }

  static @Nullable String title(@Nullable SyndContent title) {
    if (title == null || title.getValue() == null) {
      return null;
    }
    var value = title.getValue();
    // Most feeds write titles as HTML whatever they say; plain text without marks is itself in
    // both.
    boolean isMarked = value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
    var text = isMarked && !"text".equals(title.getType()) ? Jsoup.parse(value).text() : value;
    return line(text.replaceAll("\\s+", " "), LONGEST_TITLE);
  }

  private static @Nullable String link(SyndEntry entry, Element element) {
    if (entry.getLink() != null && !entry.getLink().isBlank()) {
      return entry.getLink();
    }
    var guid = element.getChild("guid", element.getNamespace());
    boolean isLink =
        guid != null
            && !"false".equalsIgnoreCase(guid.getAttributeValue("isPermaLink"))
            && guid.getTextTrim().matches("(?i)https?://.*");
    return isLink ? guid.getTextTrim() : null;
  }

  private Optional<FetchAddress> address(String written) {
    try {
      return Optional.of(feed.resolve(written));
    } catch (NotFetched e) {
      return Optional.empty(); // told as a flaw
    }
  }

  private static @Nullable String guid(Element element) {
    return Stream.of("guid", "id")
        .map(name -> element.getChildText(name, element.getNamespace()))
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .map(text -> line(text, LONGEST_GUID))
        .orElse(null);
  }

  /** Only what is meant to be the whole: {@code content:encoded}, or Atom's {@code content}. */
  private static @Nullable SyndContent content(SyndEntry entry) {
    return entry.getContents().stream()
        .filter(c -> c.getValue() != null && !Characters.isBlank(c.getValue()))
        .filter(c -> !CUT.matcher(Jsoup.parse(c.getValue()).text()).matches())
        .findFirst()
        .orElse(null);
  }

  /** The library gives dates without their zones, so they are read as they are printed. */
  private static @Nullable String date(Element element) {
    return Stream.of(
            element.getChildText("pubDate", element.getNamespace()),
            element.getChildText("published", element.getNamespace()),
            element.getChildText("issued", element.getNamespace()),
            element.getChildText("date", DUBLIN_CORE))
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static List<String> bylines(SyndEntry entry) {
    return Stream.concat(
            entry.getAuthors().stream().map(SyndPerson::getName),
            Stream.ofNullable(entry.getAuthor()))
        .map(ItemReading::name)
        .filter(Objects::nonNull)
        .map(name -> name)
        .distinct()
        .limit(MOST_BYLINES)
        .toList();
  }

  private static @Nullable String name(@Nullable String author) {
    if (author == null) {
      return null;
    }
    var mail = MAIL.matcher(author);
    return mail.matches()
        ? Optional.ofNullable(mail.group("name")).map(n -> line(n, LONGEST_NAME)).orElse(null)
        : line(author, LONGEST_NAME);
  }

  /** Nothing rather than half of it. */
  private static @Nullable String line(String text, int longest) {
    var line = text.strip();
    return Characters.isBlank(line) || line.length() > longest ? null : line;
  }

  private static String all(Element element) {
    return new XMLOutputter().outputString(element);
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
