package org.entente.articles.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.entente.articles.text.Characters;
import org.entente.articles.text.Note;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a web page when only the article is kept.
 *
 * @param text headline, body and captions, parted by blank lines; empty when the page is no article
 * @param found what the page says of the article
 * @param notes what a reader should know of how it came about
 * @param refusal why it is no article; null when it is one
 */
public record CleanedPage(String text, Found found, List<Note> notes, @Nullable String refusal) {

  /**
   * Raised whenever the same page would give another text, so that texts can be told apart by how
   * they came about.
   */
  public static final int VERSION = 3;

  /** What runs on longer is no caption, but the article in a tag that was not closed. */
  private static final int LONGEST_CAPTION = 1_000;

  private static final int FIRST_LINES = 6;
  private static final int MOST_NOTES = 50;

  /**
   * Reads a page of any quality, in a time that grows with its length: the parser flattens nesting
   * beyond some 510 levels.
   *
   * @param address where the page was found; null when that is not known
   */
  public static CleanedPage of(String html, @Nullable String address) {
    var notes = new ArrayList<Note>();
    var document = Jsoup.parse(html.replace("\0", ""), address == null ? "" : address);
    MojibakePage.repair(document, notes);
    var headline = Headline.of(document);
    var titles = Headline.titles(document);
    var shownTitles = Stream.concat(Stream.ofNullable(headline.text()), titles.stream()).toList();
    var data = StructuredData.of(document, shownTitles, notes);

    var beside = Furniture.of(document, headline.element());
    var captions = captions(document, beside);
    var all = blocks(document, beside.with(captions.keySet()));
    if (isNothingBut(headline, all)) {
      // The tag of a caption was not closed: what follows it is no caption.
      captions.clear();
      all = blocks(document, beside);
    }
    var blocks = new ArrayList<>(FurnitureBlocks.without(all).stream().map(Block::text).toList());
    blocks.removeIf(block -> block.equals(headline.text()));
    var refusal =
        NoArticle.reason(headline.text() == null ? document.title() : headline.text(), blocks);
    var first = afterTitle(all, shownTitles);
    var text = refusal == null ? text(headline, blocks, captions) : "";

    var facts = new PageFacts(document, data, headline, titles, notes);
    var found = facts.found(text, first, besideHeader(beside, headline));
    return new CleanedPage(
        text, found, notes.stream().distinct().limit(MOST_NOTES).toList(), refusal);
  }

  private static boolean isNothingBut(Headline headline, List<Block> blocks) {
    return blocks.stream().allMatch(block -> block.text().equals(headline.text()));
  }

  private static List<Block> blocks(Document document, Furniture left) {
    return PageBlocks.of(body(document, left), left.parts());
  }

  /** What is printed above the title is the site's, and its date today's. */
  private static List<String> afterTitle(List<Block> blocks, List<String> titles) {
    for (int i = 0; i < blocks.size(); i++) {
      var text = blocks.get(i).text();
      if (titles.stream().anyMatch(title -> Titles.agree(title, text))) {
        return blocks.stream().skip(i + 1L).limit(FIRST_LINES).map(Block::text).toList();
      }
    }
    return List.of();
  }

  private static String text(
      Headline headline, List<String> body, LinkedHashMap<Element, String> captions) {
    var blocks = new ArrayList<String>();
    if (headline.text() != null) {
      blocks.add(headline.text());
    }
    blocks.addAll(body);
    blocks.addAll(new LinkedHashSet<>(captions.values()));
    return Characters.storable(String.join("\n\n", blocks));
  }

  /** The article's own header is furniture to its text, but tells who wrote it and when. */
  private static Furniture besideHeader(Furniture beside, Headline headline) {
    var parts = new HashSet<>(beside.parts());
    for (Element part = headline.element(); part != null; part = part.parent()) {
      parts.remove(part);
    }
    parts.removeIf(NamedParts::saysOfArticle);
    return new Furniture(parts);
  }

  /** One that is printed under several pictures is given once. */
  private static LinkedHashMap<Element, String> captions(Document document, Furniture beside) {
    var captions = new LinkedHashMap<Element, String>();
    document
        .selectStream("figcaption, [class~=(?i)^(wp-)?caption(-text)?$]")
        .filter(figure -> !beside.holds(figure))
        .forEach(figure -> {
          var caption = PageBlocks.asOne(figure, beside.parts());
          if (!Characters.isBlank(caption) && caption.length() <= LONGEST_CAPTION) {
            captions.put(figure, caption);
          }
        });
    return captions;
  }

  /** The smallest part that a page marks as its article and that holds most of its words. */
  private static Element body(Document document, Furniture left) {
    int words = length(document.body(), left);
    return List.of("[itemprop=articleBody]", "article", "main, [role=main]").stream()
        .map(query ->
            document.selectStream(query).filter(part -> !left.holds(part)).limit(2).toList())
        .filter(parts -> parts.size() == 1)
        .map(List::getFirst)
        .filter(part -> 2 * length(part, left) > words)
        .findFirst()
        .orElse(document.body());
  }

  private static int length(Element part, Furniture left) {
    return PageBlocks.of(part, left.parts()).stream()
        .mapToInt(block -> block.text().length())
        .sum();
  }
}
