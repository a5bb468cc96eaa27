package org.entente.articles.annotation;

import java.util.Arrays;
import org.entente.articles.annotation.EntitiesClient.Candidate;
import org.entente.articles.annotation.EntitiesClient.Span;
import org.entente.articles.candidate.CandidateKind;
import org.entente.articles.candidate.FoundCandidate;
import org.entente.articles.entity.EntityRef;
import org.entente.articles.mention.Proposal;

/** Reads spans that another service found against the text they are in. */
final class Spans {

  private Spans() {}

  /**
   * @param offset of the piece of the text that was asked about
   * @throws IllegalStateException when the span lies outside of the text
   */
  static Proposal proposal(Span span, int offset, String text) {
    int start = offset + span.start();
    int end = offset + span.end();
    return new Proposal(
        start,
        end,
        surface(text, offset, start, end),
        EntityRef.parse(span.entityId()),
        span.type(),
        span.score(),
        span.office(),
        span.officeHeld());
  }

  /** The same for what looks like a name. */
  static FoundCandidate candidate(Candidate candidate, int offset, String text) {
    int start = offset + candidate.start();
    int end = offset + candidate.end();
    return new FoundCandidate(
        start, end, surface(text, offset, start, end), kind(candidate.kind()));
  }

  private static CandidateKind kind(String kind) {
    return Arrays.stream(CandidateKind.values())
        .filter(k -> k.name().equals(kind))
        .findFirst()
        .orElse(CandidateKind.NAME);
  }

  private static String surface(String text, int offset, int start, int end) {
    if (start < offset || end <= start || end > text.length()) {
      throw new IllegalStateException(
          "A span from %d to %d lies outside of the text".formatted(start, end));
    }
    return text.substring(start, end);
  }
}
