package org.entente.articles.article;

import java.util.List;

/**
 * A piece of a text that holds what was searched for.
 *
 * @param text as it is printed
 * @param html the same, safe to show: escaped, and nothing but {@code <mark>} around what was found
 * @param start and {@code end}: where the piece stands in the newest revision's text, in UTF-16
 *     code units
 * @param marks what was found, as places in that text
 */
public record Highlight(String text, String html, int start, int end, List<Mark> marks) {

  public record Mark(int start, int end) {}
}
