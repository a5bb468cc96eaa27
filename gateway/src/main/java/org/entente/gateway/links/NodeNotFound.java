package org.entente.gateway.links;

import org.entente.platform.problem.Problem;

final class NodeNotFound extends Problem {

  NodeNotFound(String id) {
    super(
        404,
        "There is no article, entity or record %s; other things are found in these.".formatted(id));
  }
}
