package org.entente.articles.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.articles.text.Characters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Parts of a page whose element, class or id says that they are not the article. */
final class NamedParts implements NodeVisitor {

  /** Words of class names and ids. */
  private static final Set<String> WORDS =
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
          "disqus",
          "menu",
          "mostread",
          "navbar",
          "newsletter",
          "outbrain",
          "paywall",
          "popular",
          "promo",
          "readmore",
          "recommended",
          "recommendations",
          "related",
          "share",
          "sharing",
          "sidebar",
          "social",
          "sponsored",
          "subscribe",
          "subscription",
          "taboola",
          "trending");

  /** Whole class names and ids that never hold an article, however much text they hold. */
  private static final Set<String> NEVER =
      Set.of(
          "comments",
          "comment-list",
          "commentlist",
          "comment-section",
          "comments-area",
          "respond",
          "disqus_thread",
          "fb-comments",
          "related",
          "related-posts",
          "related-articles",
          "related-news",
          "jp-relatedposts",
          "most-read",
          "mostread",
          "most-viewed",
          "cookie-banner",
          "cookie-notice",
          "cookie-consent",
          "newsletter",
          "breadcrumb",
          "breadcrumbs",
          "taboola",
          "outbrain",
          "view-count",
          "views-count",
          "post-views");

  /** For those who have the page read to them. */
  private static final Set<String> UNSEEN =
      Set.of(
          "sr-only",
          "screen-reader-text",
          "screen-reader-only",
          "visually-hidden",
          "visuallyhidden");

  /** What is said of the article beside its text: who wrote it, and when. */
  private static final Set<String> SAID =
      Set.of(
          "byline",
          "author",
          "post-author",
          "entry-author",
          "author-name",
          "posted-on",
          "entry-meta",
          "post-meta",
          "article-meta",
          "entry-date",
          "post-date",
          "publish-date",
          "published",
          "date",
          "timestamp",
          "datetime");

  private static final int LONGEST_SAID = 200;
  private static final int LONGEST_TIME = 60;

  /** Elements that a page may be wrapped in as a whole, whatever they were made for. */
  private static final Set<String> WRAPPERS = Set.of("form", "header", "aside");

  private static final int SHORTEST_WRAPPED = 400;

  private final Set<Element> aroundHeadline;
  private final Map<Element, Integer> lengths = new LinkedHashMap<>();
  private int openNever;

  /** Outside of what never is the article's: comments may be longer than what they are about. */
  private int characters;

  private NamedParts(Set<Element> aroundHeadline) {
    this.aroundHeadline = aroundHeadline;
  }

  /**
   * @param headline which no such part can hold
   */
  static Set<Element> of(Element body, @Nullable Element headline) {
    var around = new HashSet<Element>();
    for (var part = headline; part != null; part = part.parent()) {
      around.add(part);
    }
    var parts = new NamedParts(around);
    body.traverse(parts);
    var left = new HashSet<Element>();
    parts.lengths.forEach((part, length) -> {
      if (part != body && parts.isLeft(part, length)) {
        left.add(part);
      }
    });
    return left;
  }

  // A theme may call the article's own container "has-sidebar": what holds most of the words is not
  // beside the article, unless it is called nothing but comments or the like.
  private boolean isLeft(Element part, int length) {
    var names = names(part);
    if (part.normalName().equals("time")) {
      return length <= LONGEST_TIME && !isInSentence(part);
    }
    boolean isMost = 2 * length > characters;
    if (WRAPPERS.contains(part.normalName())) {
      return !isMost || length < SHORTEST_WRAPPED;
    }
    if (names.stream().anyMatch(UNSEEN::contains)) {
      return true;
    }
    if (isInSentence(part)) {
      return false;
    }
    if (isNever(part, names)) {
      return true;
    }
    boolean said = names.stream().anyMatch(SAID::contains) && length <= LONGEST_SAID;
    return !isMost
        && !holdsHeadline(part)
        && (said || names.stream().anyMatch(NamedParts::isNamed));
  }

  private boolean isNever(Element part, List<String> names) {
    return names.stream().anyMatch(NEVER::contains) && !holdsHeadline(part);
  }

  private boolean holdsHeadline(Element part) {
    return aroundHeadline.contains(part);
  }

  /** No word is taken out of a sentence because of how it is marked. */
  private static boolean isInSentence(Element part) {
    for (var inline = part; inline != null && !inline.isBlock(); inline = inline.parent()) {
      if (isWords(inline.previousSibling()) || isWords(inline.nextSibling())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWords(@Nullable Node node) {
    return node instanceof TextNode text && !Characters.isBlank(text.getWholeText());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      characters += openNever == 0 ? text.text().strip().length() : 0;
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    var names = names(element);
    openNever += isNever(element, names) ? 1 : 0;
    if (WRAPPERS.contains(element.normalName())
        || element.normalName().equals("time")
        || names.stream().anyMatch(NamedParts::isKnown)) {
      lengths.put(element, -characters);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      openNever -= isNever(element, names(element)) ? 1 : 0;
      lengths.computeIfPresent(element, (part, before) -> before + characters);
    }
  }

  private static List<String> names(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return List.of();
    }
    var names = new ArrayList<String>();
    names.add(element.id().toLowerCase(Locale.ROOT));
    names.addAll(List.of(element.className().toLowerCase(Locale.ROOT).split("\\s+")));
    return names;
  }

  /** Whether it is left out of the text, but says who wrote the article or when. */
  static boolean saysOfArticle(Element part) {
    var names = names(part);
    return part.normalName().equals("time")
        || names.stream().anyMatch(SAID::contains) && names.stream().noneMatch(NEVER::contains);
  }

  private static boolean isKnown(String name) {
    return NEVER.contains(name) || UNSEEN.contains(name) || SAID.contains(name) || isNamed(name);
  }

  private static boolean isNamed(String name) {
    return WORDS.stream().anyMatch(name::contains)
        && Stream.of(name.split("[^a-z]+")).anyMatch(WORDS::contains);
  }
}
