package org.entente.testkit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A POST of NDJSON whose answer is read while the body is being sent, which clients of the JDK
 * cannot. One thread may send while another receives.
 */
public final class LineStream implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final byte[] LINE_END = {'\r', '\n'};

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private int status;
  private boolean isChunked;
  private long left;
  private boolean isEnded;

  private LineStream(Socket socket) throws IOException {
    this.socket = socket;
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket.setTcpNoDelay(true);
    this.out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
    this.in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
  }

  public static LineStream post(URI address, String token) throws IOException {
    var stream = new LineStream(new Socket(address.getHost(), address.getPort()));
    var head =
        """
        POST %s HTTP/1.1
        Host: %s
        Authorization: Bearer %s
        Content-Type: application/x-ndjson
        Transfer-Encoding: chunked

        """
            .formatted(address.getRawPath(), address.getAuthority(), token)
            .replace("\n", "\r\n");
    stream.out.write(head.getBytes(StandardCharsets.US_ASCII));
    return stream;
  }

  /** Sends a line at once. */
  public void send(String line) throws IOException {
    add(line);
    out.flush();
  }

  /** Sends a line when enough of them have gathered, or at the next {@link #send}. */
  public void add(String line) throws IOException {
    addBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a piece of the body, be it a line or not. */
  public void addBytes(byte[] bytes) throws IOException {
    out.write(Integer.toHexString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    out.write(LINE_END);
    out.write(bytes);
    out.write(LINE_END);
  }

  public void flush() throws IOException {
    out.flush();
  }

  /** There are no more lines. */
  public void finish() throws IOException {
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Waits for the head of the answer. */
  public int status() throws IOException {
    if (status == 0) {
      do {
        status = Integer.parseInt(headLine().split(" ")[1]);
        for (var line = headLine(); !line.isEmpty(); line = headLine()) {
          isChunked |= line.toLowerCase(Locale.ROOT).equals("transfer-encoding: chunked");
        }
      } while (status == 100);
    }
    return status;
  }

  /**
   * The next line of the answer, null after the last.
   *
   * @throws IOException when the answer breaks off
   */
  public @Nullable String receive() throws IOException {
    if (status() != 200 || !isChunked) {
      throw new IOException("The answer is no stream; its status is " + status);
    }
    var line = new ByteArrayOutputStream();
    for (int b = next(); b != '\n'; b = next()) {
      if (b < 0) {
        return null;
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** Hangs up, whatever was sent or is to come. */
  @Override
  public void close() throws IOException {
    socket.close();
  }

  private int next() throws IOException {
    if (left == 0 && !isEnded) {
      left = Long.parseLong(headLine(), 16);
      isEnded = left == 0;
      if (isEnded) {
        headLine();
      }
    }
    if (isEnded) {
      return -1;
    }
    var b = in.read();
    if (b < 0) {
      throw new EOFException("The answer breaks off");
    }
    left--;
    if (left == 0) {
      headLine();
    }
    return b;
  }

  private String headLine() throws IOException {
    var line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("The answer breaks off");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }
}
