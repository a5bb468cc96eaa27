package org.entente.articles.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read as a single-byte encoding: "â€™" for "’", "Ã©" for "é", "à¸" and what follows
 * for Thai.
 *
 * <p>It is taken back only where that is certain: every foreign character of a piece must go back
 * to bytes that are valid UTF-8 of plausible characters, and either what comes out could not have
 * been meant otherwise, or no other piece of the same page speaks against it. Genuine texts hold
 * such pairs too: "AMANHÃ”" before a closing quotation mark.
 */
public final class Mojibake {

  private static final List<Charset> MISTAKEN_FOR =
      List.of(Charset.forName("windows-1252"), Charset.forName("x-windows-874"));

  /** A text is mistaken once, or once more by who mends nothing. */
  private static final int MOST_ROUNDS = 2;

  private static final int EXAMPLE = 24;

  private final SingleByte encoding;
  private boolean anyAgainst;

  private Mojibake(SingleByte encoding) {
    this.encoding = encoding;
  }

  /**
   * @param pieces the same pieces, repaired where that is certain
   * @param repaired how many were
   * @param example of what was repaired, as it was
   * @param left an example of what looks wrong and stays
   */
  public record Repair(
      List<String> pieces, int repaired, @Nullable String example, @Nullable String left) {}

  /** Repairs the pieces of one page, which speak for and against each other. */
  public static Repair repair(List<String> pieces) {
    var repair = new Repair(pieces, 0, null, null);
    for (var charset : MISTAKEN_FOR) {
      for (int round = 0; round < MOST_ROUNDS; round++) {
        var next = new Mojibake(new SingleByte(charset)).once(repair);
        if (next.repaired() == repair.repaired()) {
          break;
        }
        repair = next;
      }
    }
    var left = repair.pieces().stream().map(Mojibake::suspect).filter(s -> s != null).findFirst();
    return new Repair(repair.pieces(), repair.repaired(), repair.example(), left.orElse(null));
  }

  private Repair once(Repair before) {
    var readings = before.pieces().stream().map(this::read).toList();
    anyAgainst = readings.stream().anyMatch(r -> r.against() > 0);
    var pieces = new ArrayList<String>();
    int repaired = before.repaired();
    var example = before.example();
    for (int i = 0; i < readings.size(); i++) {
      var reading = readings.get(i);
      boolean certain = isCertain(reading);
      pieces.add(certain ? reading.text() : before.pieces().get(i));
      repaired += certain ? 1 : 0;
      example = certain && example == null ? reading.example() : example;
    }
    return new Repair(pieces, repaired, example, null);
  }

  private boolean isCertain(Reading reading) {
    return reading.found() > 0 && reading.against() == 0 && (reading.strong() || !anyAgainst);
  }

  /**
   * @param found runs of foreign characters that read as UTF-8
   * @param against those that do not
   * @param strong what comes out of one of them could not have been meant otherwise
   */
  private record Reading(String text, int found, int against, boolean strong, String example) {}

  private Reading read(String piece) {
    var text = new StringBuilder(piece.length());
    int found = 0;
    int against = 0;
    boolean strong = false;
    var example = "";
    for (int i = 0; i < piece.length(); ) {
      int end = i;
      while (end < piece.length() && piece.charAt(end) >= 0x80) {
        end++;
      }
      if (end == i) {
        text.append(piece.charAt(i++));
        continue;
      }
      var run = piece.substring(i, end);
      var meant = encoding.utf8(run);
      if (meant == null) {
        against++;
      } else {
        found++;
        strong |= encoding.isStrong(meant);
        example = example.isEmpty() ? Characters.shortened(run, EXAMPLE) : example;
      }
      text.append(meant == null ? run : meant);
      i = end;
    }
    return new Reading(text.toString(), found, against, strong, example);
  }

  /** What is left of a mark that no sentence holds. */
  private static @Nullable String suspect(String piece) {
    for (var mark : List.of("â€", "Ã©", "Ã¨", "Ã¼", "Ã¶", "Ã¡", "Ã³", "à¸", "à¹", "ï»¿", "ï¿½")) {
      int at = piece.indexOf(mark);
      if (at >= 0) {
        return Characters.shortened(piece.substring(at), EXAMPLE);
      }
    }
    return null;
  }

  /** An encoding of one byte a character, backwards. */
  private static final class SingleByte {

    private static final int LARGEST = 0x2122;

    private final boolean thai;
    private final int[] bytes = new int[LARGEST + 1];
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    SingleByte(Charset charset) {
      thai = charset.name().contains("874");
      for (int b = 0x80; b < 0x100; b++) {
        var c = new String(new byte[] {(byte) b}, charset).charAt(0);
        if (c != '\ufffd') {
          bytes[c] = b;
        }
      }
      // Bytes that the encoding leaves open are read as control characters by browsers.
      for (int b = 0x80; b < 0xa0; b++) {
        bytes[b] = b;
      }
    }

    /** Null when it is not UTF-8 of plausible characters. */
    @Nullable String utf8(String run) {
      var encoded = new byte[run.length()];
      for (int i = 0; i < encoded.length; i++) {
        var c = run.charAt(i);
        int b = c <= LARGEST ? bytes[c] : 0;
        if (b == 0) {
          return null;
        }
        encoded[i] = (byte) b;
      }
      try {
        var text = utf8.decode(ByteBuffer.wrap(encoded)).toString();
        return text.codePoints().allMatch(SingleByte::isPlausible) ? text : null;
      } catch (CharacterCodingException e) {
        return null;
      }
    }

    boolean isStrong(String meant) {
      if (meant.codePoints().anyMatch(c -> c >= 0x2010 && c <= 0x2044)) {
        return !thai || meant.length() > 2;
      }
      return meant.codePoints().filter(c -> c >= 0x800).count() >= (thai ? 3 : 2);
    }

    /** Characters of the scripts that the press is written in, and their signs. */
    private static boolean isPlausible(int c) {
      return (c < 0x250 && c != 0x7f)
          || (c >= 0x300 && c < 0x530)
          || (c >= 0x590 && c < 0x700)
          || (c >= 0x900 && c < 0xf00 && Character.isDefined(c))
          || (c >= 0x1000 && c < 0x10a0)
          || (c >= 0x1780 && c < 0x1800)
          || (c >= 0x1e00 && c < 0x1f00)
          || (c >= 0x2000 && c < 0x2c00)
          || (c >= 0x3000 && c < 0x3100)
          || (c >= 0x3400 && c < 0xa000)
          || (c >= 0xac00 && c < 0xd7a4)
          || (c >= 0xfe00 && c < 0xfe10)
          || c == 0xfeff
          || (c >= 0xff00 && c < 0xfff0)
          || (c >= 0x1f000 && c < 0x1fb00);
    }
  }
}
