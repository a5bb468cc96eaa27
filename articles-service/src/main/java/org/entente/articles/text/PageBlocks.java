package org.entente.articles.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of a part of a page, wherever its markup begins a new one. */
final class PageBlocks implements NodeVisitor {

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();

  private PageBlocks() {}

  static List<String> of(Element part) {
    var reader = new PageBlocks();
    part.traverse(reader);
    reader.finishBlock();
    return reader.blocks;
  }

  static String asOne(Element part) {
    return String.join(" ", of(part));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      block.append(text.getWholeText());
    } else if (beginsBlock(node)) {
      finishBlock();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (beginsBlock(node)) {
      finishBlock();
    }
  }

  private static boolean beginsBlock(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private void finishBlock() {
    if (!Characters.isBlank(block)) {
      blocks.add(oneLine(block));
    }
    block.setLength(0);
  }

  /** As a browser shows it: ASCII white space collapses, a no-break space stays what it is. */
  private static String oneLine(CharSequence text) {
    return text.toString().replaceAll("[ \\t\\n\\f\\r]+", " ").strip();
  }
}
