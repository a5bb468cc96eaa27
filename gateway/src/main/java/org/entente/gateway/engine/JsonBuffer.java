package org.entente.gateway.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON as it is written, byte by byte. What turns out to be null after all can be taken back, which
 * a generator of a library cannot do.
 */
final class JsonBuffer {

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[4096];
  private int length;

  int length() {
    return length;
  }

  /** Takes back all that was written behind this. */
  void backTo(int length) {
    this.length = length;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  void sign(char ascii) {
    if (length == bytes.length) {
      grow(1);
    }
    bytes[length++] = (byte) ascii;
  }

  void raw(byte[] some) {
    ensure(some.length);
    System.arraycopy(some, 0, bytes, length, some.length);
    length += some.length;
  }

  void nothing() {
    raw(NULL);
  }

  void bool(boolean value) {
    raw(value ? TRUE : FALSE);
  }

  /** Digits, signs and letters that need no escape, such as a number. */
  void plain(String ascii) {
    var count = ascii.length();
    ensure(count);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
  }

  void text(String text) {
    var count = text.length();
    // A unit of UTF-16 takes six bytes at most, as an escape.
    ensure(count * 6L + 2);
    var out = bytes;
    var at = length;
    out[at++] = '"';
    for (int i = 0; i < count; i++) {
      var c = text.charAt(i);
      if (c >= 0x20 && c < 0x80) {
        if (c == '"' || c == '\\') {
          out[at++] = '\\';
        }
        out[at++] = (byte) c;
      } else if (c < 0x20) {
        at = control(out, at, c);
      } else if (c < 0x800) {
        out[at++] = (byte) (0xc0 | c >> 6);
        out[at++] = (byte) (0x80 | c & 0x3f);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < count
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        var point = Character.toCodePoint(c, text.charAt(++i));
        out[at++] = (byte) (0xf0 | point >> 18);
        out[at++] = (byte) (0x80 | point >> 12 & 0x3f);
        out[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        out[at++] = (byte) (0x80 | point & 0x3f);
      } else if (Character.isSurrogate(c)) {
        at = escaped(out, at, c); // half a character has no UTF-8
      } else {
        out[at++] = (byte) (0xe0 | c >> 12);
        out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
        out[at++] = (byte) (0x80 | c & 0x3f);
      }
    }
    out[at++] = '"';
    length = at;
  }

  private static int control(byte[] out, int start, char c) {
    var at = start;
    var letter =
        switch (c) {
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          case '\b' -> 'b';
          case '\f' -> 'f';
          default -> 0;
        };
    if (letter == 0) {
      return escaped(out, at, c);
    }
    out[at++] = '\\';
    out[at++] = (byte) letter;
    return at;
  }

  private static int escaped(byte[] out, int start, char c) {
    var at = start;
    out[at++] = '\\';
    out[at++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      out[at++] = HEX[c >> shift & 0xf];
    }
    return at;
  }

  private void ensure(long more) {
    if (more > bytes.length - length) {
      grow(more);
    }
  }

  private void grow(long more) {
    var wanted = Math.max(length + more, bytes.length * 2L);
    bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.min(wanted, Integer.MAX_VALUE - 8)));
  }
}
