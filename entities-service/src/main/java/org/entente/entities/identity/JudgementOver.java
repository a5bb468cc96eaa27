package org.entente.entities.identity;

import org.entente.platform.problem.Problem;

/** It was taken back before, or another took its place. */
final class JudgementOver extends Problem {

  JudgementOver(String id) {
    super(409, "%s is in force no more.".formatted(id));
  }
}
