package org.entente.articles.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a web page when only the article is kept.
 *
 * @param title the headline as shown, else what the page calls itself
 * @param text headline, body and captions, parted by blank lines; empty when the page has no body
 *     text
 */
public record CleanedPage(@Nullable String title, String text) {

  /**
   * Raised whenever the same page would give another text, so that texts can be told apart by how
   * they came about.
   */
  public static final int VERSION = 2;

  /**
   * Reads a page of any quality. Nesting beyond some 510 levels is flattened by the parser, so its
   * cost stays linear.
   */
  public static CleanedPage of(String html) {
    var document = Jsoup.parse(html);
    var headline = headline(document);
    Furniture.removeFrom(document);
    var captions = captions(document);
    var body = PageBlocks.of(body(document));
    body.removeIf(block -> Furniture.isFurniture(block) || block.equals(headline));
    if (body.isEmpty()) {
      return new CleanedPage(title(document, headline), "");
    }

    var blocks = new ArrayList<String>();
    if (headline != null) {
      blocks.add(headline);
    }
    blocks.addAll(body);
    blocks.addAll(captions);
    return new CleanedPage(title(document, headline), String.join("\n\n", blocks));
  }

  private static @Nullable String headline(Document document) {
    var first = document.selectFirst("article h1, main h1, [itemprop=headline]");
    var headline = first == null ? document.selectFirst("h1") : first;
    return headline == null ? null : presentable(PageBlocks.asOne(headline));
  }

  private static @Nullable String title(Document document, @Nullable String headline) {
    if (headline != null) {
      return headline;
    }
    var shared = document.selectFirst("meta[property=og:title]");
    return presentable(shared == null ? document.title() : shared.attr("content"));
  }

  private static @Nullable String presentable(String title) {
    return Characters.isBlank(title) ? null : title.strip();
  }

  /** One that is printed under several pictures is given once. */
  private static Set<String> captions(Document document) {
    var figures = document.select("figcaption, [class~=(?i)^(wp-)?caption(-text)?$]");
    var captions = new LinkedHashSet<String>();
    for (var figure : figures) {
      captions.add(PageBlocks.asOne(figure));
    }
    captions.removeIf(Characters::isBlank);
    figures.remove();
    return captions;
  }

  /** The smallest part that a page marks as its article and that holds most of its words. */
  private static Element body(Document document) {
    int words = document.body().text().length();
    return List.of("[itemprop=articleBody]", "article", "main, [role=main]").stream()
        .map(document::select)
        .filter(parts -> parts.size() == 1)
        .map(parts -> parts.first())
        .filter(part -> part != null && 2 * part.text().length() > words)
        .findFirst()
        .orElse(document.body());
  }
}
