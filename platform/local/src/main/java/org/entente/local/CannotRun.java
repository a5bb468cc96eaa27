package org.entente.local;

/**
 * Why Entente cannot run here, as one sentence for the person at the terminal who can do something
 * about it.
 */
public final class CannotRun extends RuntimeException {

  CannotRun(String sentence) {
    super(sentence);
  }

  CannotRun(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
