package org.entente.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.local.LocalTokens;

/** Bearer tokens that the application under test accepts. */
public final class Tokens {

  static final String ISSUER = LocalTokens.ISSUER;

  /**
   * In a system property and not in a field, since a test JVM may load this class more than once.
   */
  private static final String KEY_FILE = "entente.test-key";

  private Tokens() {}

  /** A token of this person or service. */
  public static String of(String name, String... roles) {
    return tokens().of(name, roles);
  }

  /** A token that looks right and is signed with another key. */
  public static String forged(String name, String... roles) {
    return LocalTokens.withNewKey().of(name, roles);
  }

  static String publicKey() {
    return tokens().publicKey();
  }

  private static LocalTokens tokens() {
    try {
      synchronized (System.getProperties()) {
        var file = System.getProperty(KEY_FILE);
        if (file == null) {
          var folder = Files.createTempDirectory("entente-test-key-");
          folder.toFile().deleteOnExit();
          var path = folder.resolve("key.json");
          path.toFile().deleteOnExit();
          file = path.toString();
          System.setProperty(KEY_FILE, file);
        }
        return LocalTokens.keptIn(Path.of(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
