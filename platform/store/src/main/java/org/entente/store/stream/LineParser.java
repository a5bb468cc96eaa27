package org.entente.store.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.entente.platform.http.BodyTooLarge;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Problem;
import org.entente.platform.problem.Problems;
import org.entente.store.idempotency.Idempotency;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads lines of an import, and refuses in the same words what a single one is refused for. */
public final class LineParser<S, T> {

  private static final Logger LOG = Logger.getLogger(LineParser.class);
  private static final String KEY = "key";

  private final ObjectMapper json;
  private final Idempotency idempotency;
  private final Intake<S, T, ?> intake;

  public LineParser(ObjectMapper json, Idempotency idempotency, Intake<S, T, ?> intake) {
    this.json = json;
    this.idempotency = idempotency;
    this.intake = intake;
  }

  public ImportLine<T> parse(Lines.Line line) {
    if (line.bytes() == null) {
      return ImportLine.refused(line.number(), null, new BodyTooLarge(intake.longestLine()));
    }
    String key = null;
    try {
      var tree = json.readTree(line.bytes());
      key = takeKey(tree);
      var sent = json.treeToValue(tree, intake.type());
      var judged = intake.judged(sent);
      var fingerprint = idempotency.fingerprint(sent);
      return ImportLine.of(line.number(), key, fingerprint, judged, line.bytes().length);
    } catch (Problem problem) {
      return ImportLine.refused(line.number(), key, problem);
    } catch (IOException e) {
      return ImportLine.refused(line.number(), key, Problems.unreadable(e));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("A line of an import could not be read", e);
      return ImportLine.refused(line.number(), key, Problems.serviceFailed());
    }
  }

  private @Nullable String takeKey(JsonNode line) {
    if (!(line instanceof ObjectNode object) || !object.hasNonNull(KEY)) {
      if (line instanceof ObjectNode object) {
        object.remove(KEY);
      }
      return null;
    }
    try {
      return json.treeToValue(object.remove(KEY), String.class);
    } catch (JsonProcessingException e) {
      throw new InvalidRequest(KEY, "Must be a text without NUL.");
    }
  }
}
