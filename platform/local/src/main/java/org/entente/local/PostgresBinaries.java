package org.entente.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the archive that Maven brought for this platform. */
final class PostgresBinaries {

  /**
   * Of the archive in this module's pom.xml. Data of one major version cannot be read by another.
   */
  static final String MAJOR = "18";

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  /** Unpacks into a folder beside the data, unless that was done by an earlier run. */
  static PostgresBinaries in(Path home) throws IOException {
    var archive = archive();
    var source = PostgresBinaries.class.getResource("/" + archive);
    if (source == null) {
      throw new CannotRun(
          "There is no PostgreSQL for this platform (%s) in the build: name one of yours in DATABASE_URL."
              .formatted(archive));
    }
    var folder = home.resolve(nameWithVersion(source));
    if (!Files.exists(folder)) {
      var draft = home.resolve("programs.new");
      Folders.delete(draft);
      try (var packed = source.openStream()) {
        unpack(packed, draft);
      }
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresBinaries(folder);
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /** The name of the jar: a newer PostgreSQL gets a folder of its own. */
  private static String nameWithVersion(URL source) throws IOException {
    var jar = ((JarURLConnection) source.openConnection()).getJarFileURL().getPath();
    return jar.substring(jar.lastIndexOf('/') + 1).replace(".jar", "");
  }

  private static String archive() {
    var system = Children.isMac() ? "darwin" : "linux";
    var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    return "postgres-%s-%s.txz".formatted(system, processor);
  }

  private static void unpack(InputStream packed, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, folder);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The archive of PostgreSQL leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
        throw new IOException("Cannot make %s executable".formatted(target));
      }
    }
  }
}
