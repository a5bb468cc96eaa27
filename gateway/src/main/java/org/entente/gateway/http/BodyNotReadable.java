package org.entente.gateway.http;

import java.util.Map;
import org.entente.platform.problem.Problem;

final class BodyNotReadable extends Problem {

  BodyNotReadable() {
    super(415, "The body must be application/json in UTF-8.");
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Accept-Post", "application/json");
  }
}
