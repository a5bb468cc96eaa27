package org.entente.articles.story;

/**
 * When one text retells another. The bounds were measured on generated variations of texts: a false
 * story is a wrong fact, a missed one is only missing.
 */
final class Likeness {

  /** So many of all the runs that any of two texts has are in both. */
  private static final double ALIKE = 0.5;

  /** A shorter text is in a longer one if so many of its runs are... */
  private static final double HELD = 0.7;

  /** ...and they are so many of all: in a round-up of many reports each is only a part. */
  private static final double LEAST = 0.3;

  /**
   * A form that is filled in anew every day differs in its figures, and a report keeps them whoever
   * prints it.
   */
  private static final double NUMBERS = 0.5;

  /**
   * A publisher prints its own forms, furniture and continued reports; only what is the same again
   * is a retelling.
   */
  private static final double THE_SAME = 0.9;

  private Likeness() {}

  /**
   * @param otherPublisher they are known to have different publishers
   */
  static boolean retells(Sketch one, Sketch other, boolean otherPublisher) {
    if (!one.saysEnough() || !other.saysEnough() || one.script() != other.script()) {
      return false;
    }
    double resemblance = one.resemblance(other);
    if (!otherPublisher) {
      return resemblance >= THE_SAME && one.sharedNumbers(other) >= THE_SAME;
    }
    return resemblance >= LEAST
        && (resemblance >= ALIKE || one.containment(other) >= HELD)
        && one.sharedNumbers(other) >= NUMBERS;
  }
}
