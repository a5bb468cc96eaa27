package org.entente.articles.story;

/**
 * How a text is written, and so how many words in a row tell it from others. Where characters stand
 * for words, it takes more of them.
 */
enum Script {
  SPACED(5),
  UNSPACED(16),
  EAST_ASIAN(8);

  /** How many words a shingle has. */
  final int shingle;

  Script(int shingle) {
    this.shingle = shingle;
  }

  /** With fewer words a text tells too little to be taken for another. */
  int fewest() {
    return 6 * shingle;
  }
}
