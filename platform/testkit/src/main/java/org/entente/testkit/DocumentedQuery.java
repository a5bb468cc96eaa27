package org.entente.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A query of {@code docs/graph.md} with what stands there about it.
 *
 * @param variables a JSON object
 * @param calls how many the gateway makes to the services
 * @param answer its data, as the demo data answers
 */
public record DocumentedQuery(
    String question, String query, String variables, int calls, String answer) {

  private static final Pattern QUESTION =
      Pattern.compile(
          "## \\d+\\. ([^\\n]+)\\n.*?```graphql\\n(.*?)```\\n(?:\\n```json variables\\n(.*?)```\\n)?"
              + "\\nAnswered with (\\d+) calls?:\\n\\n```json answer\\n(.*?)```",
          Pattern.DOTALL);

  /** In their order. */
  public static List<DocumentedQuery> in(Path document) throws IOException {
    return QUESTION
        .matcher(Files.readString(document))
        .results()
        .map(found ->
            new DocumentedQuery(
                found.group(1),
                found.group(2),
                found.group(3) == null ? "{}" : found.group(3),
                Integer.parseInt(found.group(4)),
                found.group(5)))
        .toList();
  }

  @Override
  public String toString() {
    return question;
  }
}
