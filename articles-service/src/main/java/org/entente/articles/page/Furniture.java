package org.entente.articles.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page beside the article: menus, advertisements, buttons, counters, comments, and
 * what is not shown. Parts are remembered, not taken out of the page: taking them out one by one
 * costs the square of their number.
 */
record Furniture(Set<Element> parts) {

  private static final String ELEMENTS =
      "nav, footer, script, style, noscript, template, button, select, textarea, iframe, svg, dialog, object, "
          + "amp-ad, amp-consent, amp-sidebar, amp-social-share, amp-analytics, amp-embed, "
          + "[hidden], [aria-hidden=true], [aria-modal=true], [role=navigation], [role=banner], [role=contentinfo], "
          + "[role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=menubar], "
          + "[style~=(?i)(display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden)]";

  /**
   * @param headline which no part of it holds because of how it is called
   */
  static Furniture of(Document document, @Nullable Element headline) {
    var parts = new HashSet<>(document.select(ELEMENTS));
    parts.remove(document.body());
    parts.remove(document.firstElementChild());
    parts.addAll(NamedParts.of(document.body(), headline));
    return new Furniture(parts);
  }

  boolean holds(Element element) {
    for (var part = element; part != null; part = part.parent()) {
      if (parts.contains(part)) {
        return true;
      }
    }
    return false;
  }

  Furniture with(Set<Element> others) {
    var all = new HashSet<>(parts);
    all.addAll(others);
    return new Furniture(all);
  }
}
