package org.entente.articles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline that a page shows. Of several headings it is the one by which the page calls itself;
 * a site's name in the largest letters is none.
 *
 * @param element null when it shows none
 */
record Headline(@Nullable Element element, @Nullable String text) {

  /** A page has one headline, and at most a few headings that look like one. */
  private static final int LOOKED_AT = 30;

  /** The names by which the page calls itself: for sharing, and in its tab. */
  static List<String> titles(Document document) {
    var site = content(document, "meta[property=og:site_name]");
    return Stream.of(
            content(document, "meta[property=og:title]"),
            content(document, "meta[name=twitter:title]"),
            Titles.presentable(document.title()))
        .filter(Objects::nonNull)
        .map(title -> Titles.withoutSite(title, site))
        .distinct()
        .toList();
  }

  static Headline of(Document document) {
    var titles = titles(document);
    var site = content(document, "meta[property=og:site_name]");
    var marked = shown(document, "article h1, main h1, [itemprop=headline]");
    var first = shown(document, "h1");
    var candidates = new ArrayList<>(marked);
    candidates.addAll(first);
    candidates.removeIf(h -> site != null && Objects.equals(h.text(), site));
    return Stream.of(
            candidates, shown(document, "h2, h3, .headline, .title, .entry-title, .post-title"))
        .flatMap(List::stream)
        .filter(h -> titles.stream().anyMatch(t -> Titles.agree(t, h.text())))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .orElse(new Headline(null, null));
  }

  private static List<Headline> shown(Document document, String query) {
    return document
        .selectStream(query)
        .filter(h ->
            !h.normalName().equals("meta") && h.closest("nav, aside, footer, [hidden]") == null)
        .limit(LOOKED_AT)
        .map(h -> new Headline(h, Titles.presentable(PageBlocks.asOne(h))))
        .filter(h -> h.text() != null)
        .toList();
  }

  static @Nullable String content(Document document, String query) {
    var meta = document.selectFirst(query);
    return meta == null ? null : Titles.presentable(meta.attr("content"));
  }
}
