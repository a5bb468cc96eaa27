package org.entente.entities.match;

/**
 * What a part of the question says.
 *
 * @param part the field of the question
 * @param effect of the name how alike it is, from 0 to 1; of another part what it adds to the score
 *     or takes away
 * @param detail in words
 */
public record Because(String part, Outcome outcome, double effect, String detail) {

  /** How a part of the question compares with what is known. */
  public enum Outcome {
    SAME,
    ALIKE,
    DIFFERENT,
    /** Nothing is known of it; that counts neither way. */
    UNKNOWN
  }
}
