package org.entente.gateway.http;

import java.util.Map;
import org.entente.platform.problem.Problem;

final class MutationOverGet extends Problem {

  MutationOverGet() {
    super(405, "What changes something is sent by POST.");
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Allow", "POST");
  }
}
