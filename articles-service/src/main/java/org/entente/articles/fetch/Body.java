package org.entente.articles.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.entente.articles.fetch.NotFetched.Reason;
import org.jspecify.annotations.Nullable;

/** Reads a body up to a limit, both as it is sent and as it is decompressed. */
final class Body {

  private Body() {}

  static byte[] read(InputStream sent, @Nullable String encoding, int most) throws IOException {
    try (var plain = decompressed(new Limited(sent, most), encoding)) {
      var bytes = new ByteArrayOutputStream();
      var buffer = new byte[16 * 1024];
      for (int n = plain.read(buffer); n >= 0; n = plain.read(buffer)) {
        if (bytes.size() + n > most) {
          throw tooLarge(most);
        }
        bytes.write(buffer, 0, n);
      }
      return bytes.toByteArray();
    } catch (ZipException e) {
      throw new NotFetched(Reason.BAD_ANSWER, "The answer cannot be decompressed.");
    }
  }

  static NotFetched tooLarge(int most) {
    return new NotFetched(
        Reason.TOO_LARGE, "The answer has more than the %d bytes that are read.".formatted(most));
  }

  private static InputStream decompressed(InputStream sent, @Nullable String encoding)
      throws IOException {
    return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> sent;
      case "gzip", "x-gzip" -> new GZIPInputStream(sent);
      case "deflate" -> new InflaterInputStream(sent);
      default ->
          throw new NotFetched(
              Reason.UNKNOWN_COMPRESSION, "The answer is compressed in a way that is not read.");
    };
  }

  private static final class Limited extends FilterInputStream {

    private final int most;
    private long read;

    Limited(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = super.read(into, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    /**
     * The client would read all that is still to come, however much: the caller hangs up instead.
     */
    @Override
    public void close() {}

    private void count(int more) {
      read += more;
      if (read > most) {
        throw tooLarge(most);
      }
    }
  }
}
