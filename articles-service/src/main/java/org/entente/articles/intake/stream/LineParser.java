package org.entente.articles.intake.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.entente.articles.intake.Incoming;
import org.entente.articles.intake.NewArticle;
import org.entente.platform.access.Visibility;
import org.entente.platform.http.BodyTooLarge;
import org.entente.platform.problem.InvalidRequest;
import org.entente.platform.problem.Problem;
import org.entente.platform.problem.Problems;
import org.entente.store.idempotency.Idempotency;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads lines of an import, and refuses in the same words what a single article is refused for. */
final class LineParser {

  private static final Logger LOG = Logger.getLogger(LineParser.class);
  private static final String KEY = "key";

  private final ObjectMapper json;
  private final Idempotency idempotency;
  private final Visibility clearance;

  /**
   * @param clearance of the sender
   */
  LineParser(ObjectMapper json, Idempotency idempotency, Visibility clearance) {
    this.json = json;
    this.idempotency = idempotency;
    this.clearance = clearance;
  }

  ImportLine parse(Lines.Line line) {
    if (line.bytes() == null) {
      return ImportLine.refused(line.number(), null, new BodyTooLarge(NewArticle.LONGEST_BODY));
    }
    String key = null;
    try {
      var tree = json.readTree(line.bytes());
      key = takeKey(tree);
      var article = json.treeToValue(tree, NewArticle.class);
      if (article == null) {
        throw NewArticle.nothingSent();
      }
      article.check(clearance);
      var incoming = Incoming.of(article);
      var fingerprint = idempotency.fingerprint(article);
      return ImportLine.of(line.number(), key, fingerprint, incoming, line.bytes().length);
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
