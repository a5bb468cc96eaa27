package org.entente.articles.candidate;

/** What a candidate looks like. */
public enum CandidateKind {
  PERSON,
  ORGANIZATION,
  NAME,
  /** A known name of several entities, and nothing tells which of them is meant. */
  AMBIGUOUS
}
