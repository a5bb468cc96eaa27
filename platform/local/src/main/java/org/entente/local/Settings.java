package org.entente.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the terminal may choose.
 *
 * @param root the folder of the source tree, with the built services in it
 * @param port of the gateway; all others follow from it
 * @param databaseUrl a PostgreSQL to use in place of our own, as a JDBC URL of somebody who may
 *     make roles and databases
 */
record Settings(Path root, int port, DataFolder data, @Nullable String databaseUrl) {

  private static final int POSTGRES = 9;
  private static final int HIGHEST_OFFSET = 13;

  static Settings of(Map<String, String> environment) {
    return new Settings(
        Path.of("").toAbsolutePath(),
        port(chosen(environment, "PORT", "8080")),
        new DataFolder(
            Path.of(chosen(environment, "DATA", ".entente")).toAbsolutePath().normalize()),
        databaseUrl(chosen(environment, "DATABASE_URL", "")));
  }

  int postgresPort() {
    return port + POSTGRES;
  }

  /** All ports that the services listen on. */
  IntStream servicePorts() {
    return Stream.of(LocalService.values())
        .flatMapToInt(service -> IntStream.of(service.port(port), service.managementPort(port)))
        .sorted();
  }

  private static String chosen(Map<String, String> environment, String name, String otherwise) {
    var value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  private static int port(String text) {
    var port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    if (port < 1 || port + HIGHEST_OFFSET > 65535) {
      throw new CannotRun(
          "PORT is a number from 1 to %d, not %s.".formatted(65535 - HIGHEST_OFFSET, text));
    }
    return port;
  }

  private static @Nullable String databaseUrl(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.startsWith("jdbc:postgresql:")) {
      throw new CannotRun(
          "DATABASE_URL is a JDBC URL such as jdbc:postgresql://localhost/postgres?user=postgres&password=…");
    }
    return text;
  }
}
