package org.entente.entities.identity;

import org.entente.platform.problem.Problem;

/** So many entities are hardly ever one. */
final class ClusterTooLarge extends Problem {

  ClusterTooLarge(int size, int most) {
    super(
        409,
        "%d entities would be one; a cluster has %d at most. Look for a judgement that is wrong."
            .formatted(size, most));
  }
}
