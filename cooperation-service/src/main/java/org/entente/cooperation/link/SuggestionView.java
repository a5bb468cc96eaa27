package org.entente.cooperation.link;

import java.util.List;

/**
 * A record that may be about the same act. Nothing follows from it: whoever finds that it is links
 * the two as SAME_AS.
 *
 * @param because what speaks for it
 */
public record SuggestionView(String recordId, List<Because> because) {

  /** What speaks for it. */
  public enum Part {
    /** Of one kind. */
    KIND,
    /** The same take part. */
    PARTIES,
    /** They can have been on one day. */
    DATE,
    /** Numbers of one measure can be the same. */
    FIGURES
  }

  public record Because(Part part, String detail) {}
}
