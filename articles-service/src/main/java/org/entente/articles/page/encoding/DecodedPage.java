package org.entente.articles.page.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.articles.text.Characters;
import org.entente.articles.text.Note;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * A page's bytes as characters. A byte order mark decides, then whether the bytes are UTF-8, then
 * what is declared if the bytes allow it, then what they look like.
 *
 * @param html without NULs
 * @param charset the encoding by its usual name
 */
public record DecodedPage(String html, String charset, List<Note> notes) {

  /** A longer text says no more about its encoding. */
  private static final int SAMPLE = 1_000_000;

  /** Fewer bytes than one in so many may be foreign to a detected encoding. */
  private static final int FEW = 50;

  /**
   * @param contentType as the server gave it; null when that is not known
   */
  public static DecodedPage of(byte[] bytes, @Nullable String contentType) {
    var marked = ByteShape.marked(bytes);
    if (marked != null) {
      return read(bytes, marked, List.of());
    }
    var wide = ByteShape.utf16(bytes);
    if (wide.isPresent()) {
      return read(bytes, wide.get(), List.of());
    }
    var declared = DeclaredCharset.of(bytes, contentType);
    var shape = ByteShape.of(bytes);
    if (shape.isUtf8() && !isEscaped(bytes)) {
      return read(bytes, StandardCharsets.UTF_8, shape.high() == 0 ? List.of() : declared);
    }
    // Its bytes are possible in most encodings, but read as Thai by no chance.
    if (isThai(bytes)) {
      return read(bytes, Charsets.WINDOWS_874, declared);
    }
    return declared.stream()
        .flatMap(name -> Charsets.named(name).stream())
        .filter(charset -> isPossible(bytes, charset))
        .findFirst()
        .or(() -> detected(bytes))
        .map(charset -> read(bytes, charset, declared))
        .orElseGet(() -> guessed(bytes, declared));
  }

  private static boolean isPossible(byte[] bytes, Charset charset) {
    boolean isUnicode = charset.name().startsWith("UTF-");
    return !isUnicode
        && Charsets.strictly(bytes, charset)
            .filter(text -> Plausibility.of(text, charset))
            .isPresent();
  }

  private static boolean isThai(byte[] bytes) {
    return Charsets.strictly(bytes, Charsets.WINDOWS_874).filter(Plausibility::isThai).isPresent();
  }

  private static Optional<Charset> detected(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Charsets::named)
        .filter(charset -> {
          long lost = lost(new String(bytes, charset));
          return FEW * lost < ByteShape.of(bytes).high() || lost == 0;
        });
  }

  /** Nothing fits: what any byte can be read as, and said so. */
  private static DecodedPage guessed(byte[] bytes, List<String> declared) {
    var read = read(bytes, Charsets.WINDOWS_1252, declared);
    var notes = new ArrayList<>(read.notes());
    notes.add(
        new Note("charset-guessed", "No encoding fits the page; it was read as windows-1252."));
    return new DecodedPage(read.html(), read.charset(), List.copyOf(notes));
  }

  private static DecodedPage read(byte[] bytes, Charset charset, List<String> declared) {
    var text = new String(bytes, charset);
    var notes = new ArrayList<Note>();
    for (var name : declared) {
      if (Charsets.named(name).filter(charset::equals).isEmpty()) {
        notes.add(
            new Note(
                "charset-declared-wrong",
                "Declared %s, read as %s.".formatted(name, Charsets.shown(charset))));
      }
    }
    // What stands in the page as U+FFFD was lost before.
    long lost = lost(text);
    if (lost > 0) {
      notes.add(
          new Note(
              "characters-lost",
              "Replacement characters stand for %d that were lost.".formatted(lost)));
    }
    var unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return new DecodedPage(
        Characters.storable(unmarked), Charsets.shown(charset), List.copyOf(notes));
  }

  private static long lost(String text) {
    return text.chars().filter(c -> c == '\ufffd').count();
  }

  /** ISO-2022 hides other characters in ASCII. */
  private static boolean isEscaped(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }
}
