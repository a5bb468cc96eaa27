package org.entente.articles.page.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Encodings under the names that pages give them. As browsers do, a name stands for the larger set
 * that is really sent under it (WHATWG Encoding Standard): latin-1 is windows-1252, gb2312 GB18030.
 */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("tis620", "x-windows-874"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("cn-big5", "Big5-HKSCS"));

  private static final Map<String, String> SHOWN =
      Map.of(
          "x-windows-874", "windows-874",
          "x-windows-949", "euc-kr",
          "windows-31j", "shift_jis",
          "big5-hkscs", "big5");

  private Charsets() {}

  /** Empty when there is no such encoding. */
  static Optional<Charset> named(String name) {
    var label = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(label, label)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  static String shown(Charset charset) {
    var name = charset.name().toLowerCase(Locale.ROOT);
    return SHOWN.getOrDefault(name, name);
  }

  /** Empty when any byte does not belong to it. */
  static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
