package org.entente.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** {@code make token}: prints a bearer token for the run whose DATA is named. */
public final class Token {

  private static final List<String> ROLES =
      List.of("reader", "contributor", "curator", "partner", "admin", "service");

  private Token() {}

  public static void main(String... arguments) throws IOException {
    try {
      System.out.println(token(System.getenv()));
    } catch (CannotRun e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  static String token(Map<String, String> environment) throws IOException {
    var role = environment.getOrDefault("ROLE", "");
    var name = environment.getOrDefault("NAME", "").strip();
    if (!ROLES.contains(role)) {
      throw new CannotRun(
          "ROLE is one of %s, as in: make token ROLE=curator NAME=ana"
              .formatted(String.join(", ", ROLES)));
    }
    if (name.isEmpty()) {
      throw new CannotRun("NAME is missing, as in: make token ROLE=curator NAME=ana");
    }
    var data = Settings.of(environment).data();
    if (!Files.exists(data.key())) {
      throw new CannotRun(
          "There is no key in %s yet: the first make up with this DATA makes it."
              .formatted(data.path()));
    }
    return LocalTokens.readFrom(data.key()).of(name, role);
  }
}
