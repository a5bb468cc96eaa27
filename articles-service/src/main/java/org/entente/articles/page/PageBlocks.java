package org.entente.articles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.articles.text.Characters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of a part of a page, wherever its markup begins a new one. */
final class PageBlocks implements NodeFilter {

  /** Blocks to the parser, but used inside of sentences. */
  private static final Set<String> IN_SENTENCES = Set.of("ins", "del");

  private final Set<Element> left;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int openLinks;
  private int openHeadings;
  private int linked;
  private int links;
  private boolean heading;

  private PageBlocks(Set<Element> left) {
    this.left = left;
  }

  /**
   * @param left parts that are left out
   */
  static List<Block> of(Element part, Set<Element> left) {
    var reader = new PageBlocks(left);
    part.filter(reader);
    reader.finishBlock();
    return reader.blocks;
  }

  static String asOne(Element part) {
    return asOne(part, Set.of());
  }

  static String asOne(Element part, Set<Element> left) {
    return of(part, left).stream().map(Block::text).collect(Collectors.joining(" "));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (left.contains(element)) {
      // What stands on both sides of it was parted by it.
      if (beginsBlock(element)) {
        finishBlock();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (beginsBlock(element)) {
      finishBlock();
    }
    openLinks += isLink(element) ? 1 : 0;
    links += isLink(element) ? 1 : 0;
    openHeadings += isHeading(element) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !left.contains(element)) {
      if (beginsBlock(element)) {
        finishBlock();
      }
      openLinks -= isLink(element) ? 1 : 0;
      openHeadings -= isHeading(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void append(String text) {
    block.append(text);
    if (Characters.isBlank(text)) {
      return;
    }
    heading |= openHeadings > 0;
    if (openLinks > 0) {
      links = Math.max(links, 1);
      linked += (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private static boolean isHeading(Element element) {
    var name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private static boolean beginsBlock(Element element) {
    var name = element.normalName();
    return name.equals("br") || (element.isBlock() && !IN_SENTENCES.contains(name));
  }

  private void finishBlock() {
    if (!Characters.isBlank(block)) {
      blocks.add(new Block(oneLine(block), linked, links, heading));
    }
    block.setLength(0);
    linked = 0;
    links = 0;
    heading = false;
  }

  /** As a browser shows it: ASCII white space collapses, a no-break space stays what it is. */
  private static String oneLine(CharSequence text) {
    return text.toString().replaceAll("[ \\t\\n\\f\\r]+", " ").strip();
  }
}
