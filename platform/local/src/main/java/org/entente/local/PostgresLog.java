package org.entente.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What PostgreSQL says, appended over all runs. */
record PostgresLog(Path file) {

  ProcessBuilder of(List<String> command) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
  }

  /** The last complaint, for a person. */
  String lastWords() throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line ->
                line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
            .reduce((first, second) -> second)
            .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error):\\s*", ""))
            .orElse("it gave no reason")
        + " ("
        + file
        + ")";
  }
}
