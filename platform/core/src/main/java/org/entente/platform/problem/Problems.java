package org.entente.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import org.entente.platform.problem.Standard.MalformedJson;
import org.entente.platform.problem.Standard.ServiceFailed;

/**
 * Problems for one of many things in a request, told in the words in which the same failure of a
 * whole request is.
 */
public final class Problems {

  private Problems() {}

  /** What was sent is not the JSON that is expected. */
  public static Problem unreadable(IOException failure) {
    return failure instanceof JacksonException json
        ? JsonProblems.of(json)
        : new MalformedJson("The body is not valid JSON in UTF-8.");
  }

  /** Something failed that the caller cannot know of. Whoever calls this has logged it. */
  public static Problem serviceFailed() {
    return new ServiceFailed();
  }
}
