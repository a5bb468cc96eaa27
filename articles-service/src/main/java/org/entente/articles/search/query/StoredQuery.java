package org.entente.articles.search.query;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A question in the words of every dictionary that articles are indexed with.
 *
 * @param ordersWords the index alone does not answer it
 */
public record StoredQuery(List<Of> dictionaries, boolean ordersWords) {

  /**
   * @param strict a tsquery that holds for the documents of this dictionary
   * @param loose one without the order of words
   */
  public record Of(String dictionary, String strict, String loose) {}

  /** Nothing can match: every word is one that its dictionary leaves out. */
  public boolean isEmpty() {
    return dictionaries.isEmpty();
  }

  public String[] names() {
    return dictionaries.stream().map(Of::dictionary).toArray(String[]::new);
  }

  public String[] strict() {
    return dictionaries.stream().map(Of::strict).toArray(String[]::new);
  }

  /**
   * One question to the index, in which the words of a dictionary are tied to the mark of its
   * documents: an English stem means nothing in a French text.
   */
  public String loose() {
    return dictionaries.stream()
        .map(of -> "('%s' & (%s))".formatted(mark(of.dictionary()), of.loose()))
        .collect(joining(" | "));
  }

  /** A lexeme that no text holds. */
  public static String mark(String dictionary) {
    return "#" + dictionary;
  }
}
