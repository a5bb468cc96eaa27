package org.entente.platform.http;

import org.entente.platform.problem.Problem;

/** The body of a request is larger than the operation takes. */
public final class BodyTooLarge extends Problem {

  public BodyTooLarge(long limit) {
    super(413, "The body is larger than the %d bytes that are taken here.".formatted(limit));
  }
}
