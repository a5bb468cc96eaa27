package org.entente.articles.diff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of one text and what stands for it in the other. Offsets are UTF-16 code units; ends are
 * exclusive.
 */
public record Hunk(Op op, int fromStart, int fromEnd, int toStart, int toEnd) {

  /** How the pieces differ. */
  @Schema(name = "DiffOp")
  public enum Op {
    /** The same in both. */
    EQUAL,
    /** Only in the second. */
    INSERT,
    /** Only in the first. */
    DELETE,
    /** Something in the first, something else in the second. */
    REPLACE
  }

  static Hunk equal(int fromStart, int fromEnd, int toStart, int toEnd) {
    return new Hunk(Op.EQUAL, fromStart, fromEnd, toStart, toEnd);
  }

  static Hunk changed(int fromStart, int fromEnd, int toStart, int toEnd) {
    var op = fromStart == fromEnd ? Op.INSERT : toStart == toEnd ? Op.DELETE : Op.REPLACE;
    return new Hunk(op, fromStart, fromEnd, toStart, toEnd);
  }
}
