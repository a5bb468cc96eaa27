package org.entente.articles.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that writes exactly what a test wants, however wrong. */
final class RawServer implements AutoCloseable {

  /** Writes an answer to a request's head. */
  interface Script {
    void answer(String head, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Script script;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private RawServer(ServerSocket server, Script script) {
    this.server = server;
    this.script = script;
  }

  static RawServer at(String address, int port, Script script) throws IOException {
    var server = new RawServer(new ServerSocket(port, 50, InetAddress.getByName(address)), script);
    server.threads.execute(server::accept);
    return server;
  }

  static RawServer of(Script script) throws IOException {
    return at("127.0.0.1", 0, script);
  }

  /** Answers everything with this. */
  static RawServer saying(String answer) throws IOException {
    return of((head, out) -> out.write(latin(answer)));
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  int port() {
    return server.getLocalPort();
  }

  String url(String path) {
    return "http://127.0.0.1:%d%s".formatted(port(), path);
  }

  /** The heads of all requests so far. */
  List<String> heads() {
    return heads;
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var client = server.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      var head = head(client.getInputStream());
      heads.add(head);
      script.answer(head, client.getOutputStream());
      client.getOutputStream().flush();
    } catch (IOException e) {
      // The client left early, as it should where a test makes it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return head.toString();
      }
      head.append((char) next);
    }
    return head.toString();
  }
}
