package org.entente.store.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one at a time. Of a line that is too long no more than the limit is ever
 * held; of a stream that breaks off, the piece of a line at its end is dropped.
 */
public final class Lines {

  private static final int AT_ONCE = 32 * 1024;

  private final InputStream in;
  private final int longest;
  private final byte[] read = new byte[AT_ONCE];
  private int next;
  private int end;
  private long number;

  /**
   * @param longest in bytes, without the line end
   */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * @param number from 1
   * @param bytes null when there were too many
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  public record Line(long number, byte @Nullable [] bytes) {}

  /** The next line that holds more than white space, null at the end. */
  @Nullable Line next() throws IOException {
    while (fill()) {
      var line = line();
      if (line.bytes() == null || !isBlank(line.bytes())) {
        return line;
      }
    }
    return null;
  }

  private Line line() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var isTooLong = false;
    var isEnded = false;
    number++;
    while (!isEnded && fill()) {
      int stop = next;
      while (stop < end && read[stop] != '\n') {
        stop++;
      }
      isTooLong |= bytes.size() + (stop - next) > longest;
      if (isTooLong) {
        bytes = new ByteArrayOutputStream(0);
      } else {
        bytes.write(read, next, stop - next);
      }
      isEnded = stop < end;
      next = isEnded ? stop + 1 : stop;
    }
    return new Line(number, isTooLong ? null : bytes.toByteArray());
  }

  /** Whether there is anything to read. */
  private boolean fill() throws IOException {
    if (next < end) {
      return true;
    }
    next = 0;
    end = Math.max(in.read(read, 0, read.length), 0);
    return end > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (var b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
