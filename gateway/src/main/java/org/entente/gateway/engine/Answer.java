package org.entente.gateway.engine;

import org.entente.gateway.failure.NotAnswered;

/**
 * What is answered.
 *
 * @param status as HTTP has it: 200 unless nothing of the request is answered
 * @param body JSON in UTF-8
 * @param isWhole nothing of it is missing because something failed, so that it may be kept
 */
public record Answer(int status, byte[] body, boolean isWhole) {

  public static Answer of(NotAnswered failure) {
    return new Answer(failure.status(), Errors.only(failure.errors()), false);
  }

  /** The list of errors alone, as a web socket sends them. */
  public static byte[] errorsOf(NotAnswered failure) {
    return Errors.list(failure.errors());
  }
}
