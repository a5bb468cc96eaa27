package org.entente.articles.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What stands on a page beside the article: menus, advertisements, buttons, counters, comments, and
 * what is not shown.
 */
final class Furniture {

  private static final String ELEMENTS =
      "nav, header, footer, aside, script, style, noscript, template, form, button, select, textarea, iframe, svg, dialog, "
          + "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=complementary], "
          + "[role=search], [role=dialog], [style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)]";

  /** Words of class names and ids. */
  private static final Set<String> NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "breadcrumb",
          "breadcrumbs",
          "comment",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "menu",
          "navbar",
          "newsletter",
          "paywall",
          "promo",
          "related",
          "share",
          "sharing",
          "sidebar",
          "social",
          "sponsored",
          "subscribe",
          "taboola",
          "outbrain",
          "trending");

  /** Whole blocks; a sentence that merely holds such a word is never one. */
  private static final Pattern BLOCK =
      Pattern.compile(
          """
          ads?|advert(isement|ising)?s?|sponsored( content)?|skip to (main )?content|menu|search|sign (in|up)|log ?in|subscribe( now)?\
          |share( (this|on|via|to|with))?( (article|story|post|page|facebook|twitter|x|line|telegram|whatsapp|e-?mail))*|tweet|print( this)?( article)?|copy link|e-?mail\
          |(no |leave a |post a |\\d[\\d,.]* ?)?(comments?|reply|replies)( \\(\\d+\\))?\
          |\\d[\\d,.]*[km]? ?(views?|shares?|likes?|reads?)|(views?|shares?|likes?|reads?) ?: ?\\d[\\d,.]*[km]?\
          |related( (articles?|stories|news|posts|topics?))?|most (read|viewed|popular)|read (more|next|also)|more (news|stories)|you may also like|trending( now)?\
          """,
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_BLOCK = 60;

  private Furniture() {}

  static void removeFrom(Document document) {
    document.select(ELEMENTS).not("html, body").remove();
    new NamedParts().removeFrom(document.body());
  }

  static boolean isFurniture(String block) {
    return block.length() <= LONGEST_BLOCK && BLOCK.matcher(block).matches();
  }

  /** Parts whose class or id says what they are. */
  private static final class NamedParts implements NodeVisitor {

    private final Map<Element, Integer> lengths = new LinkedHashMap<>();
    private int characters;

    void removeFrom(Element body) {
      body.traverse(this);
      lengths.forEach((part, length) -> {
        // A theme may call the article's own container "has-sidebar": what holds the article is not
        // beside it.
        if (!part.equals(body) && 2 * length <= characters) {
          part.remove();
        }
      });
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        characters += text.text().strip().length();
      } else if (node instanceof Element element && isNamed(element)) {
        lengths.put(element, -characters);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        lengths.computeIfPresent(element, (part, before) -> before + characters);
      }
    }

    private static boolean isNamed(Element element) {
      var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      return NAMES.stream().anyMatch(names::contains)
          && Stream.of(names.split("[^a-z]+")).anyMatch(NAMES::contains);
    }
  }
}
