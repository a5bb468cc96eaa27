package org.entente.articles.search;

import java.util.ArrayList;
import java.util.List;
import org.entente.articles.article.Highlight;
import org.entente.articles.article.Highlight.Mark;
import org.entente.articles.search.words.Token;

/** Cuts pieces out of a text around what was found, between words and never within. */
final class Fragments {

  private static final int MOST = 3;
  private static final int BEFORE = 80;
  private static final int AFTER = 120;

  private Fragments() {}

  /**
   * @param marks in order, none overlapping another
   */
  static List<Highlight> of(String text, List<Token> tokens, List<Mark> marks) {
    var highlights = new ArrayList<Highlight>();
    int end = 0;
    for (int i = 0; i < marks.size() && highlights.size() < MOST; ) {
      var first = marks.get(i);
      int start = Math.max(end, wordAfter(first.start() - BEFORE, tokens, first.start()));
      end = wordBefore(first.end() + AFTER, tokens, first.end());
      var inside = new ArrayList<Mark>();
      while (i < marks.size() && marks.get(i).start() < end) {
        end = Math.max(end, marks.get(i).end());
        inside.add(marks.get(i++));
      }
      highlights.add(
          new Highlight(
              text.substring(start, end), html(text, start, end, inside), start, end, inside));
    }
    return highlights;
  }

  /** Where the first word begins that begins there or later. */
  private static int wordAfter(int at, List<Token> tokens, int atMost) {
    int from = 0;
    int to = tokens.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (tokens.get(middle).start() < at) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from == tokens.size() ? atMost : Math.min(atMost, tokens.get(from).start());
  }

  /** Where the last word ends that ends there or earlier. */
  private static int wordBefore(int at, List<Token> tokens, int atLeast) {
    int from = 0;
    int to = tokens.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (tokens.get(middle).end() <= at) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from == 0 ? atLeast : Math.max(atLeast, tokens.get(from - 1).end());
  }

  private static String html(String text, int start, int end, List<Mark> marks) {
    var html = new StringBuilder();
    int at = start;
    for (var mark : marks) {
      escape(text, at, mark.start(), html);
      html.append("<mark>");
      escape(text, mark.start(), mark.end(), html);
      html.append("</mark>");
      at = mark.end();
    }
    escape(text, at, end, html);
    return html.toString();
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
