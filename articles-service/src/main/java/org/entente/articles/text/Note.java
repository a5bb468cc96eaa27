package org.entente.articles.text;

/**
 * Something about a text that a reader of it should know, such as {@code charset-declared-wrong}.
 *
 * @param code stable, for programs
 * @param detail for a person, with the words it is about; shortened to {@value #LONGEST} characters
 */
public record Note(String code, String detail) {

  private static final int LONGEST = 300;

  public Note {
    detail = Characters.shortened(Characters.storable(detail), LONGEST);
  }
}
