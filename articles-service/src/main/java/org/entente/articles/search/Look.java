package org.entente.articles.search;

/**
 * What looking through the newest articles has brought.
 *
 * @param missing how many matches the page still wants
 * @param found how many there were among those looked through
 * @param indexed about how many articles there are at all; negative when nobody knows
 */
record Look(int missing, int found, int lookedThrough, float indexed) {

  /** Looking at an article is as much work as so many matches in the index. */
  private static final int LOOKING = 3;

  /** The same where it must first be found by whom it names. */
  private static final int LOOKING_FOR_NAMED = 12;

  /**
   * How many more articles to look through for what is missing; 0 when there is no telling, and
   * where the index has less work with all the matches there seem to be.
   */
  int further(boolean namesEntity) {
    if (missing <= 0 || found == 0) {
      return 0;
    }
    long enough = Math.ceilDiv((long) missing * lookedThrough, found);
    long more = enough + enough / 8;
    double matches = (double) found / lookedThrough * indexed;
    double work = (double) more * (namesEntity ? LOOKING_FOR_NAMED : LOOKING);
    return indexed >= 0 && work < matches ? Math.toIntExact(more) : 0;
  }
}
