package org.entente.articles.annotation;

import org.entente.articles.annotation.EntitiesClient.Span;
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
    if (start < offset || end <= start || end > text.length()) {
      throw new IllegalStateException(
          "A span from %d to %d lies outside of the text".formatted(start, end));
    }
    return new Proposal(
        start,
        end,
        text.substring(start, end),
        EntityRef.parse(span.entityId()),
        EntityRef.parse(span.canonicalId()),
        span.type(),
        span.score(),
        span.office());
  }
}
