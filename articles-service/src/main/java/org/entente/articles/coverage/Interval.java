package org.entente.articles.coverage;

/** How long a period is. */
enum Interval {
  DAY("YYYY-MM-DD"),
  MONTH("YYYY-MM"),
  YEAR("YYYY");

  /** As PostgreSQL prints a period of this length. */
  final String form;

  Interval(String form) {
    this.form = form;
  }
}
