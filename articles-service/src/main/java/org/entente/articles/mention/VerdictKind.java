package org.entente.articles.mention;

/** What a curator decided about a span. */
public enum VerdictKind {
  /** It names whom the machine proposes. */
  CONFIRMED,
  /** It names nobody, or not the one who is proposed. */
  REJECTED,
  /** It names another one. */
  REASSIGNED,
  /** It names somebody, and the machine proposed nothing there. */
  ADDED
}
