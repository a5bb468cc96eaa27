package org.entente.articles.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.articles.text.Characters;
import org.entente.articles.text.Note;
import org.entente.articles.text.ScriptLanguage;
import org.entente.articles.text.TextLanguage;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in several places, weighed: what is shown decides on the title,
 * what is stated in fields on the rest; where the two differ, both are noted.
 */
final class PageFacts {

  private static final int LONGEST_SECTION = 200;
  private static final int LONGEST_ADDRESS = 2_000;

  private final Document document;
  private final StructuredData data;
  private final Headline headline;
  private final List<String> titles;
  private final List<Note> notes;

  /**
   * @param titles the names by which the page calls itself
   * @param notes takes what is found to differ
   */
  PageFacts(
      Document document,
      StructuredData data,
      Headline headline,
      List<String> titles,
      List<Note> notes) {
    this.document = document;
    this.data = data;
    this.headline = headline;
    this.titles = titles;
    this.notes = notes;
  }

  Found found(String text, List<String> first, Furniture beside) {
    var declared = declaredLanguage();
    var language = language(text, declared);
    var local = locale(language, declared);
    var published = PageDates.published(document, data, headline, beside, first, local, notes);
    var modified = PageDates.modified(document, data, local);
    if (data.isPaid()) {
      notes.add(
          new Note("paywalled", "The publisher says that the whole article is for subscribers."));
    }
    return new Found(
        title(),
        Bylines.of(document, data, beside, notes),
        published,
        PageDates.isSame(modified, published) ? null : modified,
        section(),
        language,
        address());
  }

  private @Nullable String title() {
    var stated = data.text("headline");
    var shown = headline.text();
    if (shown == null) {
      return stated == null ? titles.stream().findFirst().orElse(null) : stated;
    }
    var shared = Headline.content(document, "meta[property=og:title]");
    Stream.of(stated, shared)
        .filter(Objects::nonNull)
        .filter(title -> !Titles.agree(title, shown))
        .findFirst()
        .ifPresent(title ->
            notes.add(
                new Note(
                    "title-conflict",
                    "Shown as \"%s\", stated as \"%s\"; the former was kept."
                        .formatted(
                            Characters.shortened(shown, 120), Characters.shortened(title, 120)))));
    return shown;
  }

  private @Nullable String section() {
    var stated = data.text("articleSection");
    var section =
        stated == null ? Headline.content(document, "meta[property=article:section]") : stated;
    return section == null || section.length() > LONGEST_SECTION
        ? null
        : Characters.folded(section);
  }

  private @Nullable String declaredLanguage() {
    var html = document.selectFirst("html[lang]");
    var lang = html == null ? null : Titles.presentable(html.attr("lang"));
    return lang == null ? data.language() : lang;
  }

  /**
   * Templates are often of another language than what is put into them: script and words decide.
   */
  private @Nullable String language(String text, @Nullable String declared) {
    var language = TextLanguage.of(text, declared);
    var said = TextLanguage.primary(declared);
    if (said != null && !text.isEmpty() && !language.equals(said)) {
      notes.add(
          new Note(
              "language-declared-wrong",
              "Declared %s, but its words are not; %s was kept.".formatted(said, language)));
    }
    return language.equals(ScriptLanguage.UNDETERMINED) ? null : language;
  }

  /** As declared, with its region, unless it was declared wrongly. */
  private static String locale(@Nullable String language, @Nullable String declared) {
    if (language == null) {
      return "";
    }
    return declared != null && language.equals(TextLanguage.primary(declared))
        ? declared.toLowerCase(Locale.ROOT)
        : language;
  }

  /**
   * The address that the page gives for itself, unless it gives several; the front page is not one,
   * though templates say so.
   */
  private @Nullable String address() {
    var link = document.selectFirst("link[rel=canonical]");
    var addresses =
        Stream.of(
                link == null ? null : link.absUrl("href"),
                Headline.content(document, "meta[property=og:url]"),
                data.address())
            .filter(Objects::nonNull)
            .flatMap(text -> page(text).stream())
            .toList();
    if (addresses.stream().map(PageFacts::place).distinct().count() > 1) {
      notes.add(
          new Note(
              "address-conflict",
              "The page gives itself several addresses and none was kept: %s."
                  .formatted(String.join(" ", addresses))));
      return null;
    }
    return addresses.isEmpty() ? null : addresses.getFirst();
  }

  /** Templates differ in scheme, final slash and what comes after the path. */
  private static String place(String address) {
    var uri = URI.create(address);
    var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    return host + String.valueOf(uri.getPath()).replaceFirst("/$", "");
  }

  private static Optional<String> page(String address) {
    try {
      var uri = new URI(address.strip());
      var path = uri.getPath() == null ? "" : uri.getPath();
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      boolean isFront = path.length() <= 1 && uri.getQuery() == null;
      return isWeb && uri.getHost() != null && !isFront && address.length() <= LONGEST_ADDRESS
          ? Optional.of(uri.toString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
