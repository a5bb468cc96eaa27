package org.entente.gateway.upstream;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** The services that are asked. */
public enum Service {
  ARTICLES("articles"),
  ENTITIES("entities"),
  COOPERATION("cooperation");

  private static final Logger LOG = Logger.getLogger(Service.class);

  private final String word;

  Service(String word) {
    this.word = word;
  }

  /**
   * Makes of every failure of a call one that a client can be told: what the service itself said
   * about the request, or that it does not answer. Neither tells where it runs.
   */
  public <T> Uni<T> ask(Uni<T> call) {
    return call.onFailure(failure -> !(failure instanceof Refusal)).transform(this::unavailable);
  }

  /** The service answered something that does not fit the question. */
  Unavailable answeredNonsense(String what) {
    LOG.errorf("%s-service answered what it was not asked: %s", word, what);
    return new Unavailable(word);
  }

  private Unavailable unavailable(Throwable failure) {
    LOG.warnf("%s-service does not answer: %s", word, failure);
    return new Unavailable(word);
  }
}
