package org.entente.articles.intake;

/** An article as it is sent, checked, with the text that will be kept of it. */
public record Incoming(NewArticle sent, IncomingText text) {

  /**
   * Takes its time, more than the rest of the intake; any thread may call.
   *
   * @throws org.entente.platform.problem.Problem when there is nothing to read or too much
   */
  public static Incoming of(NewArticle sent) {
    return new Incoming(sent, IncomingText.of(sent));
  }
}
