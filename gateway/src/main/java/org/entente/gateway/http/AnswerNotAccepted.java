package org.entente.gateway.http;

import org.entente.platform.problem.Problem;

final class AnswerNotAccepted extends Problem {

  AnswerNotAccepted() {
    super(
        406,
        "Answers are application/graphql-response+json or application/json; accept one of them.");
  }
}
