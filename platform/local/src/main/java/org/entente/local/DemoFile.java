package org.entente.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One NDJSON file of the demo data: a line is what somebody posts. Keys that begin with {@code _}
 * are for us.
 */
final class DemoFile {

  /**
   * @param place file and line, for complaints
   * @param reviewed false for a record that the demo shows as still proposed
   */
  record Line(String place, ObjectNode body, boolean reviewed) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private DemoFile() {}

  static List<Line> read(Path file) throws IOException {
    var lines = new ArrayList<Line>();
    var number = 0;
    for (var text : Files.readAllLines(file)) {
      number++;
      if (!text.isBlank()) {
        lines.add(line("%s line %d".formatted(file.getFileName(), number), text));
      }
    }
    return lines;
  }

  private static Line line(String place, String text) throws IOException {
    if (!(JSON.readTree(text) instanceof ObjectNode body)) {
      throw new CannotRun(place + " is no JSON object.");
    }
    var reviewed = !body.path("_review").asText().equals("PROPOSED");
    body.properties().removeIf(property -> property.getKey().startsWith("_"));
    return new Line(place, body, reviewed);
  }
}
