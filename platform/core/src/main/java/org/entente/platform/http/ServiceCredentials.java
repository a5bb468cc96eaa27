package org.entente.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sends the service's own token with a call to another service. The file is read again after half a
 * minute, so that a token can be renewed without a restart; any thread may call.
 */
@Singleton
public class ServiceCredentials implements ClientRequestFilter {

  private static final long FRESH = Duration.ofSeconds(30).toNanos();

  private final @Nullable Path file;
  private volatile @Nullable Read last;

  private record Read(String token, long at) {}

  ServiceCredentials(CredentialsConfig config) {
    this.file = config.file().orElse(null);
  }

  @Override
  public void filter(ClientRequestContext request) throws IOException {
    if (file != null) {
      request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token(file));
    }
  }

  private String token(Path file) throws IOException {
    var known = last;
    if (known != null && System.nanoTime() - known.at() < FRESH) {
      return known.token();
    }
    var read = new Read(Files.readString(file).strip(), System.nanoTime());
    last = read;
    return read.token();
  }
}
