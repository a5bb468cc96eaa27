package org.entente.gateway.http;

import org.entente.platform.problem.Problem;

final class BodyTooLarge extends Problem {

  BodyTooLarge(long limit) {
    super(413, "The body is larger than the %d bytes that are taken here.".formatted(limit));
  }
}
