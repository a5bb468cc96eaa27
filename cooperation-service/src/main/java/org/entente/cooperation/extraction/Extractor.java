package org.entente.cooperation.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text and suggests records. Whatever it says is checked by its caller. One instance serves
 * any number of threads.
 */
public interface Extractor {

  /** Which one it is and in what version, such as {@code rules-1}. */
  String name();

  /**
   * Whether it can read a language.
   *
   * @param language as BCP 47 writes it; nobody knows which when absent
   */
  boolean reads(@Nullable String language);

  /** What the passage tells, the surest first; nothing of a language that it does not read. */
  List<Draft> drafts(Passage passage);
}
