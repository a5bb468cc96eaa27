package org.entente.gateway.engine;

import java.util.List;
import org.entente.gateway.failure.GraphError;
import org.entente.gateway.failure.NotAnswered;

/**
 * What is answered.
 *
 * @param status as HTTP has it: 200 unless nothing of the request is answered
 * @param body JSON in UTF-8
 */
public record Answer(int status, byte[] body) {

  public static Answer of(NotAnswered failure) {
    return errors(failure.status(), failure.errors());
  }

  /** The list of errors alone, as a web socket sends them. */
  public static byte[] errorsOf(NotAnswered failure) {
    return Errors.list(failure.errors());
  }

  static Answer errors(int status, List<GraphError> errors) {
    return new Answer(status, Errors.only(errors));
  }
}
