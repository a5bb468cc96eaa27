package org.entente.store.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.entente.testkit.PostgresResource;

/**
 * Gives the probe a database and a port that is known before it starts, so that it can follow
 * itself.
 */
public class ProbeResource extends PostgresResource {

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<>(super.start());
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(socket.getLocalPort());
      settings.put("quarkus.http.test-port", port);
      settings.put("quarkus.rest-client.self.url", "http://127.0.0.1:" + port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }
}
