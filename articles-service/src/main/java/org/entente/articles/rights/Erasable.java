package org.entente.articles.rights;

/** What can be erased of an article, of all its revisions at once. */
enum Erasable {
  /** The pages as they came, from which texts were cleaned. */
  ORIGINAL,
  /** The texts, and every mention in them. Only of a withdrawn article. */
  TEXT
}
