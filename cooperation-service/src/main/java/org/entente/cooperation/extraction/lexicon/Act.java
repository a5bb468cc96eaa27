package org.entente.cooperation.extraction.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an act is told.
 *
 * @param stage when the sentence shows no other
 * @param frame which grammatical place, such as {@code subject} or {@code from}, is which role
 * @param object words of which one must stand with it; none when anything may
 * @param with words of which one must stand in the sentence
 * @param sure from 0 to 1
 * @param measure what a number counts that goes with it
 * @param money what an amount of money counts
 * @param weak another act that the same words tell is preferred
 */
public record Act(
    Kind kind,
    @Nullable Stage stage,
    Map<String, String> frame,
    Set<String> object,
    Set<String> with,
    Governs governs,
    Set<Need> needs,
    double sure,
    @Nullable String measure,
    @Nullable String unit,
    @Nullable String money,
    List<Mode> modes,
    boolean weak) {

  /** Its grammatical subject does not act: "most face charges". */
  public boolean isUndergone() {
    return "SUBJECT".equals(frame.get("subject"));
  }

  /** What an act makes of another that depends on it. */
  public enum Governs {
    NOTHING,
    PLANNED,
    /** Nothing is said about whether the other happened. */
    OPAQUE
  }

  /** Without what nothing is told. */
  public enum Need {
    /** At least two sides. */
    TWO,
    PERSONS,
    FIGURE,
    /** That it is announced, not told as done. */
    FUTURE
  }

  /** A word of an act in a form. */
  public record Worded(Act act, Form form) {}
}
