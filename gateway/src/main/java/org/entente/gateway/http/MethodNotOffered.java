package org.entente.gateway.http;

import java.util.Map;
import org.entente.platform.problem.Problem;

final class MethodNotOffered extends Problem {

  MethodNotOffered() {
    super(405, "Ask by GET or POST.");
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Allow", "GET, POST");
  }
}
