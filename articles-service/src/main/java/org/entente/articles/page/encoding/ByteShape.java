package org.entente.articles.page.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a page tell by themselves.
 *
 * @param high bytes that are not ASCII
 * @param sequences characters of UTF-8 that take several bytes
 * @param invalid bytes that do not belong to any
 */
record ByteShape(long high, long sequences, long invalid) {

  /**
   * A page is UTF-8 with a few foreign bytes in it, such as an advertisement's, above this ratio.
   */
  private static final int FEW = 20;

  static ByteShape of(byte[] bytes) {
    long high = 0;
    long sequences = 0;
    long invalid = 0;
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequence(bytes, i);
      high += Math.max(length, 1);
      sequences += length > 0 ? 1 : 0;
      invalid += length > 0 ? 0 : 1;
      i += Math.max(length, 1);
    }
    return new ByteShape(high, sequences, invalid);
  }

  boolean isUtf8() {
    return sequences > FEW * invalid || high == 0;
  }

  /** How many bytes the character takes that begins here; 0 when none does. */
  private static int sequence(byte[] bytes, int start) {
    int lead = bytes[start] & 0xff;
    int length =
        lead >= 0xc2 && lead < 0xe0
            ? 2
            : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length == 0 || start + length > bytes.length) {
      return 0;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** The encoding that a byte order mark names. */
  static @Nullable Charset marked(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  /** Markup is ASCII, of which UTF-16 makes every other byte a NUL. */
  static Optional<Charset> utf16(byte[] bytes) {
    long[] nuls = new long[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        nuls[i % 2]++;
      }
    }
    long most = Math.max(nuls[0], nuls[1]);
    if (10 * most < bytes.length || 10 * Math.min(nuls[0], nuls[1]) > most || most == 0) {
      return Optional.empty();
    }
    return Optional.of(nuls[1] == most ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
