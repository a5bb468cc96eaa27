package org.entente.local;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files that only their owner may read. */
final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  /**
   * The password kept in a file, made up at the first call. Letters and digits only, so it needs no
   * quoting anywhere.
   */
  static String password(Path file) {
    try {
      if (!Files.exists(file)) {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        write(file, HexFormat.of().formatHex(bytes));
      }
      return Files.readString(file, US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes all or nothing, so that a run killed in between leaves no half of a secret behind. */
  static void write(Path file, String content) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    var draft =
        Files.createTempFile(
            folder,
            file.getFileName().toString(),
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, content, US_ASCII);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
