package org.entente.articles.candidate;

/**
 * What looks like a name in a text.
 *
 * @param start in UTF-16 code units of the revision's text
 * @param surface what is printed there
 */
public record FoundCandidate(int start, int end, String surface, CandidateKind kind) {}
