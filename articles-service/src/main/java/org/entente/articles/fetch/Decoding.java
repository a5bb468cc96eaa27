package org.entente.articles.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: by a byte order mark, else as UTF-8 if they are, since nothing else looks like it
 * by chance; else by what the document says of itself, which travels with it, then by what the
 * server says; else as what old pages mostly are.
 */
public final class Decoding {

  private static final Pattern PARAMETER =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.+-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;
  private static final Charset OLD = Charset.forName("windows-1252");

  private Decoding() {}

  /**
   * @param contentType the header; null without one
   * @param declaration finds the name of the charset, group 1, at the beginning of a document
   */
  public static String decode(byte[] bytes, @Nullable String contentType, Pattern declaration) {
    var text = marked(bytes).or(() -> utf8(bytes, declaration));
    return text.orElseGet(() -> new String(bytes, declared(bytes, contentType, declaration)));
  }

  private static Optional<String> marked(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(b, 0xFE, 0xFF)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
    }
    if (starts(b, 0xFF, 0xFE)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
    }
    if (starts(b, 0, '<')) {
      return Optional.of(new String(b, StandardCharsets.UTF_16BE));
    }
    return starts(b, '<', 0)
        ? Optional.of(new String(b, StandardCharsets.UTF_16LE))
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> utf8(byte[] bytes, Pattern declaration) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // The Japanese encoding of mails is of ASCII bytes alone, which are valid UTF-8 too.
      boolean isShifted = text.indexOf('\u001B') >= 0 && named(bytes, declaration).isPresent();
      return isShifted ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset declared(byte[] bytes, @Nullable String contentType, Pattern pattern) {
    return Stream.of(
            named(bytes, pattern), charset(PARAMETER, contentType == null ? "" : contentType))
        .flatMap(Optional::stream)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8)) // it was tried
        .findFirst()
        .orElse(OLD);
  }

  private static Optional<Charset> named(byte[] bytes, Pattern declaration) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return charset(declaration, head);
  }

  private static Optional<Charset> charset(Pattern pattern, String text) {
    var name = pattern.matcher(text);
    if (!name.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name.group(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no charset that Java knows
    }
  }
}
